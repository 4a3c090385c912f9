using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>An approved update in the unit of its indicator, with what is wrong about it.</summary>
internal sealed record PreparedUpdate(IndicatorUpdate Update)
{
    public Measure Whole { get; init; }

    public IReadOnlyList<(int Category, Measure Part)> Parts { get; init; } = [];

    /// <summary>Whether it holds a value that can be used.</summary>
    public bool IsUsable { get; init; }

    /// <summary>Whether it is some of a whole of nought: told as it is, but added to nothing.</summary>
    public bool IsOfNothing { get; init; }

    /// <summary>Whether it can be put together with others: a mean without a weight cannot.</summary>
    public bool CanBeAdded { get; init; } = true;

    /// <summary>Whether its parts make its whole.</summary>
    public bool AddsUp { get; init; } = true;

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The order in which updates take each other's place, whatever the order of approval.</summary>
    public (int End, int Start, int Day, string Id) Order =>
        (Update.Period.To.DayNumber, Update.Period.From.DayNumber, Update.Day?.DayNumber ?? 0, Update.Id);
}
