namespace CityBraid.Cooperation;

/// <summary>
/// What stands at one indicator of one project for one period; never changed, only replaced.
/// </summary>
internal sealed record RollupCell
{
    /// <summary>Nothing was reported.</summary>
    public static RollupCell Empty { get; } = new();

    public bool HasValue { get; init; }

    /// <summary>What the project shows.</summary>
    public Measure Shown { get; init; }

    /// <summary>What counts upwards: the same, but for shares of joint results.</summary>
    public Measure Given { get; init; }

    /// <summary>The parts, in the order of the categories' numbers.</summary>
    public IReadOnlyList<CellPart> Parts { get; init; } = [];

    public bool IsComplete { get; init; } = true;

    /// <summary>Whether something was reported that could not be used.</summary>
    public bool HasUnusable { get; init; }

    /// <summary>Whether all of it is some of a whole of nought, which is added to nothing.</summary>
    public bool IsOfNothing { get; init; }

    public bool IsOutOfRange { get; init; }

    /// <summary>Whether its value can be put together with others.</summary>
    public bool CanBeAdded { get; init; } = true;

    /// <summary>Whether there are values that could not be put together.</summary>
    public bool IsUnweighted { get; init; }

    public string? Text { get; init; }

    public int Reporters { get; init; }

    public bool Equals(RollupCell? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && (HasValue, Shown, Given) == (other.HasValue, other.Shown, other.Given)
            && (IsComplete, HasUnusable, IsOutOfRange)
                == (other.IsComplete, other.HasUnusable, other.IsOutOfRange)
            && (CanBeAdded, IsUnweighted, IsOfNothing)
                == (other.CanBeAdded, other.IsUnweighted, other.IsOfNothing)
            && (Text, Reporters) == (other.Text, other.Reporters)
            && Parts.SequenceEqual(other.Parts)
        );

    public override int GetHashCode() => HashCode.Combine(HasValue, Shown, Given, Reporters, Text);
}
