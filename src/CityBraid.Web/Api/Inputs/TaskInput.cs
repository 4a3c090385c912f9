using System.Text.Json.Serialization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Something to be done, as JSON.</summary>
/// <param name="Text">What, on one line.</param>
/// <param name="Person">The address of who is to do it; null when a role is meant.</param>
/// <param name="Role">The role whose holders are to do it; null when a person is meant.</param>
/// <param name="Due">The day by which; null when none is set.</param>
/// <param name="Link">The address after the language where it is done; the place's when left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TaskInput(
    string Text,
    string? Person = null,
    [property: Choices(typeof(Role))] string? Role = null,
    DateOnly? Due = null,
    string? Link = null
)
{
    /// <summary>The task in a place; whoever names both a person and a role means the person.</summary>
    internal TaskRequest ToRequest(Place place, LetterWords letters)
    {
        var link = Link ?? $"/{place.Code}";
        var assignee =
            !string.IsNullOrWhiteSpace(Person) ? TaskAssignee.OfPerson(Person)
            : !string.IsNullOrWhiteSpace(Role) ? TaskAssignee.OfRole(Role)
            : TaskAssignee.OfPerson("-");
        return new TaskRequest(place.Code, assignee, TaskTitle.InWords(Text ?? string.Empty), link, Due)
        {
            Letter = letters.Task(place, Text ?? string.Empty, link, Due),
        };
    }
}
