"""Pintu Sehat: the bot with which a city receives visitors at its offices' doors."""
