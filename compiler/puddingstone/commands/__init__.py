"""What the commands do: each returns its exit code; imported late, so that ``--help`` is quick."""
