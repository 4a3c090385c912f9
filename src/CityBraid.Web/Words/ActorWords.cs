namespace CityBraid.Web;

/// <summary>Who did something, as pages name them.</summary>
internal static class ActorWords
{
    /// <summary>A person's own name; whoever worked at the machine is named in the reader's words.</summary>
    public static string Say(Visit visit, string name) =>
        string.Equals(name, Actor.LocalAdministrator.Name, StringComparison.Ordinal)
            ? visit.Say("actor.local")
            : name;
}
