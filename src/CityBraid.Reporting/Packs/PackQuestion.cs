using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One question of a form.</summary>
public sealed record PackQuestion
{
    /// <summary>Its number in the form: <c>2.1a</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The section it stands in.</summary>
    public required LocalText Sections { get; init; }

    /// <summary>What is asked.</summary>
    public required LocalText Texts { get; init; }

    /// <summary>What answers it: names of values, added and taken away; no name where nothing on record
    ///   does.</summary>
    public required PackExpression From { get; init; }

    /// <summary>The unit that the form asks for; null for the value's own.</summary>
    public string? Unit { get; init; }

    /// <summary>How many decimals the form asks for; null for all.</summary>
    public int? Decimals { get; init; }

    /// <summary>The value that must be there for the question to be asked; null for always.</summary>
    public string? When { get; init; }

    /// <summary>Where it stands in the file it was read from; null of a shipped one.</summary>
    public PackFileRow? Row { get; init; }

    /// <summary>Who can answer it when nothing on record does.</summary>
    public required LocalText Who { get; init; }
}
