using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What a kind of long work is given to do.</summary>
/// <param name="Run">The run as it was taken up.</param>
/// <param name="Actor">Who started it, with what they may do now.</param>
/// <param name="Progress">Whom to tell where it stands; as often as it likes.</param>
public sealed record RunOrder(Run Run, Actor Actor, IProgress<RunStep> Progress);
