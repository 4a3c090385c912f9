namespace CityBraid.Web;

/// <summary>A restoration as JSON: the revision that is on record again and the change that did so.</summary>
public sealed record RestorationDocument(int Revision, long Change);
