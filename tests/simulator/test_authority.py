"""The local authority: signs as Amazon does, and is quick to make."""

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from skill.simulator.authority import Authority

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@pytest.fixture(scope="module", name="authority")
def an_authority() -> Authority:
    return Authority.create(NOW)


def path_to(root: x509.Certificate, chain: bytes, moment: datetime) -> list[x509.Certificate]:
    """The verified path from Amazon's signer to `root`."""
    leaf, *rest = x509.load_pem_x509_certificates(chain)
    policy = PolicyBuilder().store(Store([root])).time(moment)
    return policy.build_server_verifier(x509.DNSName("echo-api.amazon.com")).verify(leaf, rest)


@pytest.mark.parametrize("days", [0, 399])
def test_its_chain_leads_to_its_root_for_more_than_a_year(authority: Authority, days: int) -> None:
    path = path_to(authority.root, authority.chain_pem, NOW + timedelta(days=days))
    assert len(path) == 3
    assert path[-1] == authority.root


@pytest.mark.parametrize("days", [-2, 401])
def test_its_chain_is_not_valid_outside_that_time(authority: Authority, days: int) -> None:
    with pytest.raises(VerificationError):
        path_to(authority.root, authority.chain_pem, NOW + timedelta(days=days))


def test_its_headers_name_the_chain_and_hold_a_signature_over_the_bytes(authority: Authority) -> None:
    headers = authority.headers(b"\x00 any bytes \xff")
    leaf = x509.load_pem_x509_certificates(authority.chain_pem)[0].public_key()
    assert isinstance(leaf, rsa.RSAPublicKey)
    assert leaf.key_size == 2048
    signature = base64.b64decode(headers["Signature-256"], validate=True)
    leaf.verify(signature, b"\x00 any bytes \xff", padding.PKCS1v15(), SHA256())
    assert headers["SignatureCertChainUrl"] == "https://s3.amazonaws.com/echo.api/echo-api-cert-local.pem"
    assert headers["Content-Type"].startswith("application/json")


def test_a_saved_authority_lets_another_process_sign_and_trust(authority: Authority, tmp_path: Path) -> None:
    folder = tmp_path / "made" / "when missing"
    authority.save(folder)

    root = x509.load_pem_x509_certificate((folder / "root.pem").read_bytes())
    chain = (folder / "echo-api-cert-local.pem").read_bytes()
    key = load_pem_private_key((folder / "leaf.key").read_bytes(), None)

    assert path_to(root, chain, NOW)[-1] == authority.root
    assert key.public_key() == authority.key.public_key()
    assert (folder / "chain_url.txt").read_text().strip() == authority.chain_url
    assert (folder / "anchors.pem").read_bytes().startswith((folder / "root.pem").read_bytes())
    assert (folder / "leaf.key").stat().st_mode & 0o777 == 0o600


def test_its_key_is_never_shown(authority: Authority) -> None:
    assert "key" not in repr(authority)
