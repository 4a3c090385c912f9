using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// A value of an input document: a quantity, a plain number, a text, a map of values or a list of such maps.
/// </summary>
public sealed record MethodValue
{
    private MethodValue() { }

    /// <summary>The quantity; null when it is something else.</summary>
    public Quantity? Quantity { get; private init; }

    /// <summary>The plain number; null when it is something else.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text; null when it is something else.</summary>
    public string? Text { get; private init; }

    /// <summary>The values by name, such as a composition; null when it is something else.</summary>
    public MethodInput? Map { get; private init; }

    /// <summary>The rows, such as deposits year by year; null when it is something else.</summary>
    public IReadOnlyList<MethodInput>? Rows { get; private init; }

    /// <summary>A quantity.</summary>
    public static MethodValue Of(Quantity quantity) => new() { Quantity = quantity };

    /// <summary>A plain number, such as a year.</summary>
    public static MethodValue Of(decimal number) => new() { Number = number };

    /// <summary>A text, such as the name of a fuel.</summary>
    public static MethodValue Of(string text) => new() { Text = text };

    /// <summary>Values by name.</summary>
    public static MethodValue Of(MethodInput map) => new() { Map = map };

    /// <summary>Rows of values by name.</summary>
    public static MethodValue Of(IReadOnlyList<MethodInput> rows) => new() { Rows = rows };

    /// <summary>The value as it was written, in invariant form.</summary>
    public override string ToString() =>
        Text
        ?? Quantity?.ToString()
        ?? Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ?? (Map is null ? "[…]" : "{…}");
}
