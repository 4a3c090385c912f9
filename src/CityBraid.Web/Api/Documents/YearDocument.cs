namespace CityBraid.Web;

/// <summary>The gases of one year as JSON.</summary>
public sealed record YearDocument(int Year, IReadOnlyList<GasDocument> Gases);
