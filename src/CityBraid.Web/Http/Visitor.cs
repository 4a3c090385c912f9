namespace CityBraid.Web;

/// <summary>
/// Who asks for a page: what they may do, what they are called, and the proof of their forms.
/// </summary>
/// <param name="Actor">Whom use cases ask.</param>
/// <param name="Name">The name to greet them by; null for somebody without an account.</param>
/// <param name="FormToken">What every form of theirs carries back, so that no other site can send one; empty
///   where there is none to send.</param>
public sealed record Visitor(Actor Actor, string? Name, string FormToken)
{
    /// <summary>The name of the field that carries the proof.</summary>
    public const string FormTokenField = "form-token";

    /// <summary>Anybody.</summary>
    public static Visitor Anonymous { get; } = new(Actor.Public, Name: null, FormToken: string.Empty);

    /// <summary>Whether they signed in.</summary>
    public bool IsSignedIn => Name is not null;
}
