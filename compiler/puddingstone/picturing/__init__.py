"""Pictures of a business and of boards: the map of bounded contexts, the timeline, and what came of it."""
