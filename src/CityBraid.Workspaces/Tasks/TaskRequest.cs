using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What somebody is to do.</summary>
/// <param name="Workspace">The place whose workspace it belongs to; null for the installation's.</param>
/// <param name="Assignee">Who is to do it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Link">The address after the language where it is done.</param>
/// <param name="Due">The day by which it is to be done; null when none is set.</param>
public sealed record TaskRequest(
    PlaceCode? Workspace,
    TaskAssignee Assignee,
    TaskTitle Title,
    string Link,
    DateOnly? Due = null
);
