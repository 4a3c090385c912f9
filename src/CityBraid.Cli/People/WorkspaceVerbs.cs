using System.CommandLine;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>workspace</c>: where programmes, countries and cities keep their records.</summary>
internal static class WorkspaceVerbs
{
    private const string Kinds = "programme|country|city";

    private static readonly Argument<PlaceCode?> Code = Reading.Argument("CODE", CommonOptions.ReadPlace);
    private static readonly Option<string?> Kind = Reading.Choice("--kind", Kinds);
    private static readonly Option<string?> Name = Reading.Text("--name", "TEXT").Required();
    private static readonly Option<IReadOnlyList<PlaceCode>> Parents = Reading.Options(
        "--parent",
        "CODE",
        CommonOptions.ReadPlace
    );
    private static readonly Option<bool> Public = new("--public");

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("workspace", "citybraid workspace list")
        {
            new Verb("add", "citybraid workspace add khon-kaen --name \"Khon Kaen\" --public", AddAsync)
            {
                Code,
                Kind,
                Name,
                Parents,
                Public,
            },
            new Verb("list", "citybraid workspace list", ListAsync),
            new Verb(
                "open",
                "citybraid workspace open khon-kaen",
                (session, stop) => OpenAsync(session, true, stop)
            )
            {
                Code,
            },
            new Verb(
                "close",
                "citybraid workspace close khon-kaen",
                (session, stop) => OpenAsync(session, false, stop)
            )
            {
                Code,
            },
        };

    private static async Task<Answer> AddAsync(Session session, CancellationToken cancellation)
    {
        var create = await session.OpenAsync<CreateWorkspace>(cancellation);
        var name = session.Load(Name);
        var workspace = new Workspace
        {
            Code = session.Load(Code),
            Kind = session.Find(Kind) switch
            {
                "programme" => WorkspaceKind.Programme,
                "country" => WorkspaceKind.Country,
                _ => WorkspaceKind.City,
            },
            Names = new LocalText(Script.LanguageOf(name), name),
            Parents = session.Find(Parents) ?? [],
            IsPublic = session.Find(Public),
        };
        return Told(session, await create.RunAsync(session.Actor, workspace, cancellation));
    }

    private static async Task<Answer> OpenAsync(
        Session session,
        bool isPublic,
        CancellationToken cancellation
    )
    {
        var open = await session.OpenAsync<OpenToPublic>(cancellation);
        return Told(session, await open.RunAsync(session.Actor, session.Load(Code), isPublic, cancellation));
    }

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListWorkspaces>(cancellation);
        return Answer.Of(
            await list.RunAsync(session.Actor, cancellation),
            session.Language,
            workspaces => new Answer(
                workspaces.Select(one => WorkspaceDocument.Of(one, session.Language.Tag)).ToArray(),
                reader => Table(workspaces, reader)
            )
        );
    }

    private static Answer Told(Session session, Result<Workspace> result) =>
        Answer.Of(
            result,
            session.Language,
            workspace => new Answer(
                WorkspaceDocument.Of(workspace, session.Language.Tag),
                reader => Table([workspace], reader)
            )
        );

    private static IRenderable Table(IReadOnlyList<Workspace> workspaces, Words.Reader reader)
    {
        if (workspaces.Count == 0)
        {
            return Pages.Line(reader, "workspaces.none");
        }

        var table = Pages.Table(
            reader,
            "column.code",
            "column.name",
            "column.kind",
            "column.parents",
            "column.public"
        );
        foreach (var workspace in workspaces)
        {
            Pages.AddRow(
                table,
                workspace.Code.Value,
                workspace.Names.In(reader.Language.Tag),
                Phrases.Say($"workspace.{JsonNames.Of(workspace.Kind)}", reader.Language),
                string.Join(", ", workspace.Parents),
                Phrases.Say(workspace.IsPublic ? "public.yes" : "public.no", reader.Language)
            );
        }

        return table;
    }
}
