"""A throw-away authority that signs requests as Amazon does, for the terminal, tests and measurements.

Nobody trusts it but a process that was given its root.
"""

import base64
import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SIGNER = "echo-api.amazon.com"
CHAIN_URL = "https://s3.amazonaws.com/echo.api/echo-api-cert-local.pem"
PAST, FUTURE = timedelta(days=1), timedelta(days=400)


class Holder(NamedTuple):
    """Whom a certificate is about, or from."""

    name: str
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Authority:
    """A root, a chain below it like Amazon's, and the key that signs."""

    root: x509.Certificate
    chain_pem: bytes
    key: rsa.RSAPrivateKey = field(repr=False)
    chain_url: str = CHAIN_URL

    @classmethod
    def create(cls, now: datetime, lasting: timedelta = FUTURE) -> "Authority":
        """A new authority, valid from a day before `now` (aware) for as long as it is to last."""
        # One key for both authorities: making it is what takes the time.
        upper, lower = new_key(), new_key()
        top, middle, signer = (
            Holder("Local Root", upper),
            Holder("Local RSA M01", upper),
            Holder(SIGNER, lower),
        )
        root = certificate(top, top, now, lasting, is_authority=True)
        intermediate = certificate(middle, top, now, lasting, is_authority=True)
        leaf = certificate(signer, middle, now, lasting)
        return cls(root, pem(leaf, intermediate), lower)

    def headers(self, body: bytes) -> dict[str, str]:
        """The headers that Amazon would send with `body`."""
        signature = self.key.sign(body, padding.PKCS1v15(), SHA256())
        return {
            "Content-Type": "application/json;charset=utf-8",
            "SignatureCertChainUrl": self.chain_url,
            "Signature-256": base64.b64encode(signature).decode(),
        }

    def save(self, folder: Path) -> None:
        """Write what another process needs to sign for, or to trust, this authority.

        `root.pem`; the chain under its URL's file name, so that the folder serves as a cache of
        chains; `leaf.key` (mode 0600); `chain_url.txt`; `anchors.pem`, the ordinary anchors and our
        root, for SSL_CERT_FILE.
        """
        folder.mkdir(parents=True, exist_ok=True)
        root = pem(self.root)
        (folder / "root.pem").write_bytes(root)
        (folder / self.chain_url.rpartition("/")[2]).write_bytes(self.chain_pem)
        (folder / "chain_url.txt").write_text(self.chain_url + "\n", encoding="ascii")
        (folder / "anchors.pem").write_bytes(root + Path(certifi.where()).read_bytes())
        secret = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        with open(folder / "leaf.key", "wb", opener=_owner_only) as file:
            file.write(secret)


def new_key() -> rsa.RSAPrivateKey:
    """A key of the kind that Amazon uses."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def pem(*certificates: x509.Certificate) -> bytes:
    """A chain as it is published, in the order given."""
    return b"".join(one.public_bytes(Encoding.PEM) for one in certificates)


def certificate(
    holder: Holder, issuer: Holder, now: datetime, lasting: timedelta = FUTURE, *, is_authority: bool = False
) -> x509.Certificate:
    """A certificate: an authority's, or a leaf of Amazon's form, for the holder's name and no other.

    Valid from a day before `now` for as long as it is to last.
    """
    public, issuer_public = holder.key.public_key(), issuer.key.public_key()
    builder = (
        x509.CertificateBuilder(_name(issuer), _name(holder), public, x509.random_serial_number())
        .not_valid_before(now - PAST)
        .not_valid_after(now + lasting)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(_usage(is_authority=is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_public), critical=False)
    )
    if not is_authority:
        purposes = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False).add_extension(
            x509.SubjectAlternativeName([x509.DNSName(holder.name)]), critical=False
        )
    return builder.sign(issuer.key, SHA256())


def _name(holder: Holder) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, holder.name)])


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, mode=0o600)
