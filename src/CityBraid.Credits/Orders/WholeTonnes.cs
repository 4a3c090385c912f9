using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Takes amounts from outside: whole tonnes above zero, and texts of a sensible length.</summary>
internal static class WholeTonnes
{
    /// <summary>So many that no sum of a project comes near the end of the numbers.</summary>
    public const long Max = 1_000_000_000_000;

    private const int TextMax = 500;

    /// <summary>Why an amount is none; null when it is one.</summary>
    public static Refusal? FindFault(decimal tonnes) =>
        tonnes <= 0 ? Fault("credits.amount-not-positive", tonnes)
        : tonnes != decimal.Truncate(tonnes) ? Fault("credits.amount-not-whole", tonnes)
        : tonnes > Max ? Fault("credits.amount-too-large", tonnes)
        : null;

    /// <summary>Why a text cannot be kept; null when it can, or there is none.</summary>
    public static Refusal? FindFault(string field, string? text) =>
        text is null ? null
        : text.Length > TextMax
            ? Refusal.Invalid(
                "credits.text-too-long",
                ("field", field),
                ("max", TextMax.ToString(CultureInfo.InvariantCulture))
            )
        : text.Any(letter => char.IsControl(letter) && letter is not '\n')
            ? Refusal.Invalid("credits.text-unreadable", ("field", field))
        : null;

    private static Refusal Fault(string code, decimal tonnes) =>
        Refusal.Invalid(code, ("tonnes", tonnes.ToString(CultureInfo.InvariantCulture)));
}
