namespace CityBraid.Workspaces;

/// <summary>Somebody with an account.</summary>
public sealed record Person
{
    /// <summary>The longest name.</summary>
    public const int NameLengthMax = 120;

    /// <summary>Which person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>What they sign in with; also the name the audit trail keeps.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>What they are called.</summary>
    public required string Name { get; init; }

    /// <summary>The tag of the language they are written to in: <c>th</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What is kept of the password; it cannot be turned back into it.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>When the password was last changed.</summary>
    public required DateTimeOffset PasswordChangedAt { get; init; }

    /// <summary>The person without what is kept of the password, for logs and test output.</summary>
    public override string ToString() => $"{Id} {Email}";
}
