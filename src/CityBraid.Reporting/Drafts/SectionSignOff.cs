namespace CityBraid.Reporting;

/// <summary>Somebody signs for an organisation that a section may be published as it stands.</summary>
/// <param name="Part">The name of the section.</param>
/// <param name="Organisation">Whom they sign for.</param>
/// <param name="Digest">What the section said, as <see cref="KeptPart"/> tells it: signed is that and nothing
///   else.</param>
/// <param name="By">Who signed.</param>
/// <param name="At">When.</param>
public sealed record SectionSignOff(
    string Part,
    string Organisation,
    string Digest,
    string By,
    DateTimeOffset At
);
