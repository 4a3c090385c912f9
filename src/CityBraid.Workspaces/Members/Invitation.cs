using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A letter that lets one person into a workspace, once, for a week.</summary>
public sealed record Invitation
{
    /// <summary>How long an invitation is good for.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    /// <summary>Which invitation, for its list; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Who is invited.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>Where to.</summary>
    public required PlaceCode Workspace { get; init; }

    /// <summary>As what.</summary>
    public required Role Role { get; init; }

    /// <summary>
    /// The hash of the secret that was shown to whoever invites; a mailed letter has another.
    /// </summary>
    public required string SecretHash { get; init; }

    /// <summary>Who invites.</summary>
    public required string InvitedBy { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was accepted; null while it is open.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>Whether it can be accepted at a moment.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < EndsAt;

    /// <summary>The invitation without its hash, for logs and test output.</summary>
    public override string ToString() => $"{Id} {Email} {Workspace} {Role}";
}
