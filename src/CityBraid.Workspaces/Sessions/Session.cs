namespace CityBraid.Workspaces;

/// <summary>A person signed in somewhere, from signing in to signing out.</summary>
public sealed record Session
{
    /// <summary>A session ends when nothing was asked for so long.</summary>
    public static readonly TimeSpan RestMax = TimeSpan.FromHours(24);

    /// <summary>A session ends after so long in any case.</summary>
    public static readonly TimeSpan LengthMax = TimeSpan.FromDays(14);

    /// <summary>The longest description of a browser that is kept.</summary>
    public const int AgentLengthMax = 200;

    /// <summary>Which session, for its list; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Who signed in.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The hash of the secret that the browser holds.</summary>
    public required string SecretHash { get; init; }

    /// <summary>When they signed in.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When something was last asked for, to the nearest minutes.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The browser, as it calls itself.</summary>
    public required string Agent { get; init; }

    /// <summary>When it ends if nothing more is asked for.</summary>
    public DateTimeOffset EndsAt => Earlier(SeenAt + RestMax, MadeAt + LengthMax);

    /// <summary>The session without its hash, for logs and test output.</summary>
    public override string ToString() => Id;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) =>
        one < other ? one : other;
}
