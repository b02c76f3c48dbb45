"""What people see: screens that open editions, and nothing else."""
