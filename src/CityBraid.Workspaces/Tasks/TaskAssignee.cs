namespace CityBraid.Workspaces;

/// <summary>Who is to do a task: a person, or whoever has a role in the workspace.</summary>
public sealed record TaskAssignee
{
    private TaskAssignee(string? person, string? role)
    {
        Person = person;
        Role = role;
    }

    /// <summary>The person, as the audit trail names them; null when a role is meant.</summary>
    public string? Person { get; }

    /// <summary>The role: <c>reviewer</c>; null when a person is meant.</summary>
    public string? Role { get; }

    /// <summary>One person.</summary>
    public static TaskAssignee OfPerson(string person)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        return new TaskAssignee(person, role: null);
    }

    /// <summary>Whoever has a role.</summary>
    public static TaskAssignee OfRole(string role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(role);
        return new TaskAssignee(person: null, role);
    }
}
