namespace CityBraid.Facts;

/// <summary>Whom a reminder was written to.</summary>
/// <param name="Requests">Their requests, as they stand now.</param>
public sealed record RemindedDepartments(IReadOnlyList<DataRequest> Requests);
