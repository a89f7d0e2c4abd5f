"""Encryption at rest: who can open what."""

import pytest

from skill.adapters.sealing import WRAPPED_KEY_BYTES, CannotOpen, DataKey, Keyring

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
HOME, OTHER_HOME = "0" * 32, "1" * 32


@pytest.fixture
def data_key() -> DataKey:
    """The key of a household."""
    return Keyring([OLD]).new_data_key()


def test_what_is_sealed_opens_under_its_key_and_name(data_key: DataKey) -> None:
    sealed = data_key.seal(b"Rosalind", "closer:{h}:bags")
    assert b"Rosalind" not in sealed
    assert data_key.open(sealed, "closer:{h}:bags") == b"Rosalind"


def test_the_same_value_never_looks_the_same_twice(data_key: DataKey) -> None:
    assert data_key.seal(b"Rosalind", "name") != data_key.seal(b"Rosalind", "name")


def test_nothing_opens_under_another_name_or_key(data_key: DataKey) -> None:
    sealed = data_key.seal(b"Rosalind", "closer:{h}:bags")
    with pytest.raises(CannotOpen):
        data_key.open(sealed, "closer:{h}:resume")
    with pytest.raises(CannotOpen):
        Keyring([OLD]).new_data_key().open(sealed, "closer:{h}:bags")


def test_every_changed_or_missing_byte_is_noticed(data_key: DataKey) -> None:
    sealed = data_key.seal(b"Rosalind", "name")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(CannotOpen):
            data_key.open(bytes(changed), "name")
        with pytest.raises(CannotOpen):
            data_key.open(sealed[:place], "name")


def test_a_wrapped_key_opens_for_its_household_only(data_key: DataKey) -> None:
    keyring = Keyring([OLD])
    wrapped = keyring.wrap(data_key, HOME)
    assert len(wrapped) == WRAPPED_KEY_BYTES
    assert data_key.secret not in wrapped
    assert keyring.unwrap(wrapped, HOME).secret == data_key.secret
    with pytest.raises(CannotOpen):
        keyring.unwrap(wrapped, OTHER_HOME)


def test_an_older_key_still_unwraps_and_the_newest_wraps(data_key: DataKey) -> None:
    wrapped_before = Keyring([OLD]).wrap(data_key, HOME)
    rotated = Keyring([NEW, OLD])

    assert rotated.unwrap(wrapped_before, HOME).secret == data_key.secret
    assert Keyring([NEW]).unwrap(rotated.wrap(data_key, HOME), HOME).secret == data_key.secret


def test_a_key_that_is_gone_is_missed_by_name(data_key: DataKey) -> None:
    wrapped = Keyring([OLD]).wrap(data_key, HOME)
    with pytest.raises(CannotOpen, match="CLOSER_DATA_KEYS"):
        Keyring([NEW]).unwrap(wrapped, HOME)


def test_a_keyring_needs_a_key() -> None:
    with pytest.raises(ValueError, match="needs a key"):
        Keyring([])


def test_a_wrapped_key_tells_whether_it_lies_under_the_newest_key(data_key: DataKey) -> None:
    keyring = Keyring([NEW, OLD])
    fresh, older = keyring.wrap(data_key, HOME), Keyring([OLD]).wrap(data_key, HOME)
    strange = Keyring([bytes(32)]).wrap(data_key, HOME)

    assert [keyring.is_newest(wrapped) for wrapped in (fresh, older, strange, b"")] == [
        *(True, False, False, False)
    ]
    assert [keyring.is_older(wrapped) for wrapped in (fresh, older, strange, b"")] == [
        *(False, True, False, False)
    ]


def test_receipts_open_under_every_key_there_is_and_under_no_other() -> None:
    before, after = Keyring([OLD]), Keyring([NEW, OLD])
    receipt = before.receipt_keys[0].seal(b"Forgotten.", "closer:{h}:replies:r")

    assert after.receipt_keys[1].open(receipt, "closer:{h}:replies:r") == b"Forgotten."
    for key in (after.receipt_keys[0], Keyring([NEW]).receipt_keys[0], DataKey(OLD)):
        with pytest.raises(CannotOpen):
            key.open(receipt, "closer:{h}:replies:r")
    with pytest.raises(CannotOpen):
        before.receipt_keys[0].open(receipt, "closer:{h}:replies:another")
