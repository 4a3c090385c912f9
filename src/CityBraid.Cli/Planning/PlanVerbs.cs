namespace CityBraid.Cli;

/// <summary><c>plan</c>: nexus models solved, checked, explained, converted, swept and priced.</summary>
internal static class PlanVerbs
{
    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("plan", "citybraid plan check model.txt")
        {
            SolveVerb.Make(),
            CheckVerb.Make(),
            ExplainVerb.Make(),
            ConvertVerb.Make(),
            SweepVerb.Make(),
            PricesVerb.Make(),
        };
}
