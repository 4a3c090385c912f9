namespace CityBraid.Planning;

/// <summary>What a model on record holds, counted when it was brought.</summary>
public sealed record PlanContents
{
    /// <summary>How many regions.</summary>
    public required int Regions { get; init; }

    /// <summary>How many technologies.</summary>
    public required int Technologies { get; init; }

    /// <summary>How many commodities.</summary>
    public required int Commodities { get; init; }

    /// <summary>How many time slices of the year.</summary>
    public required int TimeSlices { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The emissions, by whose price a model can be swept.</summary>
    public required IReadOnlyList<string> Emissions { get; init; }

    /// <summary>How many values are given.</summary>
    public required int Values { get; init; }

    internal static PlanContents Of(PlanModel model) =>
        new()
        {
            Regions = model.Sets[SetKind.Region].Count,
            Technologies = model.Sets[SetKind.Technology].Count,
            Commodities = model.Sets[SetKind.Fuel].Count,
            TimeSlices = model.Sets[SetKind.TimeSlice].Count,
            Years =
            [
                .. Enumerable
                    .Range(0, model.Sets[SetKind.Year].Count)
                    .Select(model.Sets[SetKind.Year].Number),
            ],
            Emissions = model.Sets[SetKind.Emission].Names,
            Values = model.GivenCount,
        };
}
