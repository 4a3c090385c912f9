using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One line of a city's inventory, as the GPC numbers it.</summary>
public sealed record GpcReference
{
    /// <summary>The reference number: <c>II.1.1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The sector's numeral, <c>I</c> to <c>VI</c>.</summary>
    public required string Sector { get; init; }

    /// <summary>The subsector's number: <c>II.1</c>.</summary>
    public required string Subsector { get; init; }

    /// <summary>1 within the boundary, 2 grid-supplied energy, 3 outside because of the city.</summary>
    public required int Scope { get; init; }

    /// <summary>The totals that hold it.</summary>
    public required ReportingLevel ReportingLevel { get; init; }

    /// <summary>Its name per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>Where the standard lists it.</summary>
    public required Citation Source { get; init; }

    /// <summary>The reference number.</summary>
    public override string ToString() => Code;
}
