"""A measuring corpus for personal-data detection, its scorer and its hostile inputs."""
