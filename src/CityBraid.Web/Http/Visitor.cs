namespace CityBraid.Web;

/// <summary>
/// Who asks for a page: what they may do, what they are called, and the proof of their forms.
/// </summary>
public sealed class Visitor
{
    /// <summary>The name of the field that carries the proof.</summary>
    public const string FormTokenField = "form-token";

    /// <summary>The header that carries the proof where there is no form.</summary>
    public const string FormTokenHeader = "X-Form-Token";

    private readonly Func<string> makeFormToken;

    /// <summary>Describes a visitor.</summary>
    /// <param name="actor">Whom use cases ask.</param>
    /// <param name="name">The name to greet them by; null for somebody without an account.</param>
    /// <param name="makeFormToken">Makes the proof when a form is written; may set a cookie to prove it
    ///   by.</param>
    public Visitor(Actor actor, string? name, Func<string> makeFormToken)
    {
        Actor = actor;
        Name = name;
        this.makeFormToken = makeFormToken;
    }

    /// <summary>Anybody, where nobody was asked who they are.</summary>
    public static Visitor Anonymous { get; } = new(Actor.Public, name: null, () => string.Empty);

    /// <summary>Whom use cases ask.</summary>
    public Actor Actor { get; }

    /// <summary>The name to greet them by; null for somebody without an account.</summary>
    public string? Name { get; }

    /// <summary>What a form of theirs carries back, so that no other site can send one.</summary>
    /// <remarks>
    /// Another text each time, as pages are compressed: a token that stays could be guessed by the length of
    /// pages. It is made when a form asks for it, so that readers without forms get no cookie.
    /// </remarks>
    public string FormToken => makeFormToken();

    /// <summary>Whether a form carries what theirs carry; nobody's forms do when nothing tells.</summary>
    public Func<string, bool> Knows { get; init; } = _ => false;

    /// <summary>Whether they signed in.</summary>
    public bool IsSignedIn => Name is not null;
}
