namespace CityBraid.Web;

/// <summary>What the factor library gives for a row, and the row's difference to it, as JSON.</summary>
public sealed record LibraryDocument(decimal? Tco2e, decimal? Difference)
{
    /// <summary>The library's answer.</summary>
    public static LibraryDocument Of(LibraryAnswer answer) => new(answer.Co2e?.Tonnes, answer.Difference);
}
