"""Who may do what where: rules of joining, holding and losing a role."""
