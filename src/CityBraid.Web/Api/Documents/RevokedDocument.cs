namespace CityBraid.Web;

/// <summary>How many sessions were ended, as JSON.</summary>
public sealed record RevokedDocument(int Ended);
