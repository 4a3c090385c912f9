namespace CityBraid.Inventory;

/// <summary>What a verifier or the city did about a version.</summary>
public enum VerificationDeedKind
{
    /// <summary>A verifier opened a finding.</summary>
    Opened,

    /// <summary>The city answered a finding.</summary>
    Answered,

    /// <summary>A verifier closed a finding.</summary>
    Resolved,

    /// <summary>A verifier signed the opinion; nothing comes after it.</summary>
    Concluded,
}
