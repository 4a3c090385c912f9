namespace CityBraid.Web;

/// <summary>Who asks, as JSON; without an account it is a program, or nobody in particular.</summary>
/// <param name="Name">The name that the audit trail keeps.</param>
/// <param name="Account">The account of a person who is signed in.</param>
public sealed record CallerDocument(string Name, PersonDocument? Account);
