"""The conversation itself, pure and total: what is known + an event → what is said + what is known."""
