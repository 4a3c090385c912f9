namespace CityBraid.Tests.House;

/// <summary>One row of the glossary.</summary>
internal sealed record GlossaryTerm(
    string English,
    string Thai,
    string Chinese,
    string Meaning,
    string Standard
);
