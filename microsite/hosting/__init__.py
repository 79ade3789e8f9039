"""What hosts need beside the pages: policies, names with hashes, compressed copies, lists."""
