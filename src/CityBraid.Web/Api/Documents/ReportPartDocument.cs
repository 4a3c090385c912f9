using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A part of what a report says, as JSON.</summary>
/// <param name="Dimension">By what it is taken apart: ward, sex and the like.</param>
/// <param name="Category">Which part.</param>
/// <param name="Value">Its value.</param>
/// <param name="Numerator">Its part, of a percentage.</param>
/// <param name="Denominator">Its whole, of a percentage.</param>
public sealed record ReportPartDocument(
    string? Dimension,
    string? Category,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator
)
{
    /// <summary>A part as it was reported.</summary>
    internal static ReportPartDocument Of(FieldSet part) =>
        new(
            part["dimension"],
            part["category"],
            part.FindNumber("value"),
            part.FindNumber("numerator"),
            part.FindNumber("denominator")
        );
}
