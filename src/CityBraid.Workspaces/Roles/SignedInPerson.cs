using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A person who is signed in, and what they may do.</summary>
/// <param name="Actor">Whom use cases ask.</param>
/// <param name="Person">The person.</param>
public sealed record SignedInPerson(Actor Actor, Person Person);
