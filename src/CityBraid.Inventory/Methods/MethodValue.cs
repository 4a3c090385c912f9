using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A value of an input document: a quantity, a plain number or a text.</summary>
public sealed record MethodValue
{
    private MethodValue(Quantity? quantity, decimal? number, string? text)
    {
        Quantity = quantity;
        Number = number;
        Text = text;
    }

    /// <summary>The quantity; null when it is something else.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The plain number; null when it is something else.</summary>
    public decimal? Number { get; }

    /// <summary>The text; null when it is something else.</summary>
    public string? Text { get; }

    /// <summary>A quantity.</summary>
    public static MethodValue Of(Quantity quantity) => new(quantity, number: null, text: null);

    /// <summary>A plain number, such as a year.</summary>
    public static MethodValue Of(decimal number) => new(quantity: null, number, text: null);

    /// <summary>A text, such as the name of a fuel.</summary>
    public static MethodValue Of(string text) => new(quantity: null, number: null, text);

    /// <summary>The value as it was written, in invariant form.</summary>
    public override string ToString() =>
        Text
        ?? Quantity?.ToString()
        ?? Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
