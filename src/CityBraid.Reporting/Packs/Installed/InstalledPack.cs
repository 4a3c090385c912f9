using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One version of a form that a workspace loaded, or its removal; it never changes.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Name">The form's name.</param>
/// <param name="Version">The version that its file states.</param>
/// <param name="Document">The file as text; null of a removal.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record InstalledPack(
    PlaceCode Workspace,
    string Name,
    string Version,
    string? Document,
    string By,
    DateTimeOffset At
);
