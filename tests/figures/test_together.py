"""Cities together: what can be added is, a median is found anew, no office is named."""

from datetime import date

from bot.domain.figures.counted import Counted
from bot.domain.figures.figures import Figures, OfficeFigures
from bot.domain.figures.together import together
from bot.views.figures.export import lines

DAY = date(2021, 11, 8)


def city(office: str, visits: int, seconds: int) -> Figures:
    return Figures(
        first=DAY,
        last=DAY,
        colours={"green": visits, office: 1},
        offices=(OfficeFigures(office, {"green": visits}),),
        idle=(f"idle {office}",),
        counted={"visits": {"total": visits, "guests": None}, "median": {"seconds": seconds}},
        days={DAY: visits},
        details={Counted.CLAIMED: {str(seconds): visits}},
        abandoned={"name": 1},
    )


def test_figures_of_cities_are_added() -> None:
    both = together([city("turi", 3, 60), city("bendo", 1, 600)])
    assert both.counted == {"visits": {"total": 4, "guests": 0}}
    assert both.colours == {"green": 4, "turi": 1, "bendo": 1}
    assert both.days == {DAY: 4}
    assert both.abandoned == {"name": 2}
    told = {(figure, name): value for figure, name, value in lines(both)}
    assert told[f"{Counted.CLAIMED}-seconds", "p50"] == 60
    assert not any(figure == "offices" for figure, _ in told)
