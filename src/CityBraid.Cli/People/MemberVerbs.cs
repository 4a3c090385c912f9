using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Spectre.Console;

namespace CityBraid.Cli;

/// <summary><c>member</c>: who may do what in a workspace.</summary>
internal static class MemberVerbs
{
    private static readonly Argument<EmailAddress?> Email = Reading.Argument(
        "EMAIL",
        CommonOptions.ReadEmail
    );
    private static readonly Argument<string?> Role = Reading.Argument("ROLE", ReadRole);
    private static readonly Option<PlaceCode?> Workspace = Reading
        .Option("--workspace", "CODE", CommonOptions.ReadPlace)
        .Required();

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("member", "citybraid member list --workspace khon-kaen")
        {
            new Verb(
                "set",
                "citybraid member set officer@example.org contributor --workspace khon-kaen",
                SetAsync
            )
            {
                Email,
                Role,
                Workspace,
            },
            new Verb("list", "citybraid member list --workspace khon-kaen", ListAsync) { Workspace },
        };

    private static async Task<Answer> SetAsync(Session session, CancellationToken cancellation)
    {
        var set = await session.OpenAsync<SetMember>(cancellation);
        var role = Enum.GetValues<Role>().First(one => JsonNames.Of(one) == session.Load(Role));
        var request = new MemberRequest(session.Load(Workspace), session.Load(Email).Value, role);
        return Answer.Of(
            await set.RunAsync(session.Actor, request, cancellation),
            session.Language,
            member => new Answer(MemberDocument.Of(member), reader => Table([member], reader))
        );
    }

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListMembers>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, session.Load(Workspace), cancellation),
            session.Language,
            listed => new Answer(
                listed.Members.Select(MemberDocument.Of).ToArray(),
                reader => Table(listed.Members, reader)
            )
        );
    }

    private static Table Table(IReadOnlyList<Member> members, Words.Reader reader)
    {
        var table = Pages.Table(reader, "column.email", "column.name", "column.role");
        foreach (var member in members)
        {
            var role = Phrases.Say($"role.{JsonNames.Of(member.Role)}", reader.Language);
            Pages.AddRow(table, member.Email.Value, member.Name, role);
        }

        return table;
    }

    private static string? ReadRole(string text) =>
        Enum.GetValues<Role>().Select(JsonNames.Of).Contains(text, StringComparer.Ordinal) ? text : null;
}
