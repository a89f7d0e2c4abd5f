"""What was said is looked at for distress, and who may help is chosen: pure."""
