using System.CommandLine;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>Tells a workspace without records from one that there is not.</summary>
internal static class KnownWorkspace
{
    /// <summary>That there is no such workspace or place; null when there is, or none is named.</summary>
    public static async Task<Answer?> FindRefusalAsync(
        Session session,
        Option<PlaceCode?> option,
        CancellationToken cancellation
    )
    {
        if (session.Find(option) is not { } code)
        {
            return null;
        }

        var workspaces = await session.Open<ListWorkspaces>().RunAsync(session.Actor, cancellation);
        if (workspaces.IsRefused || workspaces.Value.Any(one => one.Code == code))
        {
            return workspaces.IsRefused ? Answer.Refused(workspaces.Refusal, session.Language) : null;
        }

        var places = await session.Open<ListPlaces>().RunAsync(session.Actor, cancellation);
        return places.Value?.Any(place => place.Code == code) == true
            ? null
            : Answer.Refused(
                Refusal.NotFound("workspaces.no-such-workspace", ("workspace", code.Value)),
                session.Language
            );
    }
}
