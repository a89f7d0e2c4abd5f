"""What a conversation is made of. Standard library only, everything frozen."""
