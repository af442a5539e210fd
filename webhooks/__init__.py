"""HEAR: deliveries in, durable before they are answered."""
