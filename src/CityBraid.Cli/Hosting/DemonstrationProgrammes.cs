using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Web;
using CityBraid.Words;
using CityBraid.Workspaces;

namespace CityBraid.Cli;

/// <summary>The programmes of the demonstration, each a workspace with its documents' records.</summary>
internal sealed class DemonstrationProgrammes(
    CreateWorkspace createWorkspace,
    SetMember setMember,
    ImportRecords import,
    OpenIndicators open,
    DecideReports decide
)
{
    private const string Directory = "directory";

    private static readonly (string Code, string Thai, string English, string Chinese)[] Programmes =
    [
        ("asean-china", "ความร่วมมืออาเซียน-จีน", "ASEAN-China cooperation", "中国—东盟合作"),
        ("low-carbon-cities", "เมืองคาร์บอนต่ำของประเทศไทย", "Low-carbon cities of Thailand", "泰国低碳城市"),
        (
            "unep-unhabitat",
            "ความร่วมมือ UNEP และ UN-Habitat",
            "Cooperation of UNEP and UN-Habitat",
            "环境署与人居署合作"
        ),
        (
            "urban-nexus",
            "การจัดการทรัพยากรแบบบูรณาการในเมืองในเอเชีย",
            "Integrated Resource Management in Asian Cities",
            "亚洲城市综合资源管理"
        ),
    ];

    /// <summary>Makes what is missing; what somebody changed meanwhile stays as it is.</summary>
    public async Task<Result<IReadOnlyList<RecordImportDocument>>> LoadAsync(
        Actor actor,
        IReadOnlyList<DemoAccount> accounts,
        Language language,
        CancellationToken cancellation
    )
    {
        var loaded = new List<RecordImportDocument>();
        foreach (var (code, thai, english, chinese) in Programmes)
        {
            var workspace = new Workspace
            {
                Code = new PlaceCode(code),
                Kind = WorkspaceKind.Programme,
                Names = new LocalText([
                    KeyValuePair.Create("th", thai),
                    KeyValuePair.Create("en", english),
                    KeyValuePair.Create("zh", chinese),
                ]),
                IsPublic = true,
            };
            var made = await LoadAsync(actor, workspace, accounts, cancellation);
            if (made.IsRefused)
            {
                return made.Refusal;
            }

            loaded.Add(RecordImportDocument.Of(workspace.Code, made.Value, language));
        }

        return loaded;
    }

    private async Task<Result<RecordImport>> LoadAsync(
        Actor actor,
        Workspace workspace,
        IReadOnlyList<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        var created = await createWorkspace.RunAsync(actor, workspace, cancellation);
        if (created is { Refusal.Kind: not RefusalKind.Conflict })
        {
            return created.Refusal;
        }

        foreach (var account in accounts)
        {
            var member = new MemberRequest(workspace.Code, account.Email, RoleOf(account));
            if (await setMember.RunAsync(actor, member, cancellation) is { Refusal: { } refusal })
            {
                return refusal;
            }
        }

        var drafts = new List<RecordDraft>();
        foreach (var file in new[] { Directory, workspace.Code.Value })
        {
            var read = await ReadAsync(file, workspace.Code, cancellation);
            if (read.IsRefused)
            {
                return read.Refusal;
            }

            drafts.AddRange(read.Value);
        }

        var batch = new RecordBatch(workspace.Code, drafts, LeavesExisting: true);
        var imported = await import.RunAsync(actor, batch, cancellation);
        return imported.IsRefused
            ? imported
            : await ApproveAsync(actor, workspace.Code, accounts, cancellation)
                ?? await MarkAsync(actor, batch, accounts, cancellation)
                ?? imported;
    }

    /// <summary>What the examples mark as looked over is marked by somebody who did not write it.</summary>
    private async Task<Refusal?> MarkAsync(
        Actor actor,
        RecordBatch batch,
        IReadOnlyList<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        var board = await open.RunAsync(actor, batch.Workspace, cancellation);
        if (board.IsRefused)
        {
            return board.Refusal;
        }

        RecordDraft[] marked =
        [
            .. from draft in batch.Drafts
            where draft.Fields.Has("validated")
            let now = board.Value.Book.Find(draft.Key.Kind, draft.Key.Code.Value)
            where now is { Revision: 1, IsSynthetic: true } && !now.Fields.Has("validated")
            select draft,
        ];
        if (marked.Length == 0 || FindApprover(accounts) is not { } approver)
        {
            return null;
        }

        var marks = new RecordBatch(batch.Workspace, marked);
        return (await import.RunAsync(approver, marks, cancellation)).Refusal;
    }

    /// <summary>What nobody decided on yet is approved by the demonstration's approver.</summary>
    private async Task<Refusal?> ApproveAsync(
        Actor actor,
        PlaceCode workspace,
        IReadOnlyList<DemoAccount> accounts,
        CancellationToken cancellation
    )
    {
        var board = await open.RunAsync(actor, workspace, cancellation);
        if (board.IsRefused)
        {
            return board.Refusal;
        }

        SeenReport[] waiting =
        [
            .. from standing in board.Value.Reports
            where standing is { Deeds.Count: 0, Report.IsSynthetic: true }
            select new SeenReport(standing.Report.Key.Code.Value, standing.Report.Revision),
        ];
        if (waiting.Length == 0 || FindApprover(accounts) is not { } approver)
        {
            return null;
        }

        var decision = new ReportDecision(workspace, ReportDeedKind.Approved, waiting);
        return (await decide.RunAsync(approver, decision, cancellation)).Refusal;
    }

    private static Actor? FindApprover(IReadOnlyList<DemoAccount> accounts) =>
        accounts.FirstOrDefault(one => RoleOf(one) == Role.Approver) is { } who
            ? new Actor(who.Email, (_, _) => true)
            : null;

    private static async Task<Result<IReadOnlyList<RecordDraft>>> ReadAsync(
        string file,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        var name = $"{file}.json";
        await using var content = File.OpenRead(ShippedFile.PathOf("examples", "cooperation", name));
        return await RecordFile.ReadAsync(content, name, workspace, cancellation);
    }

    private static Role RoleOf(DemoAccount account) => JsonNames.Find<Role>(account.Role) ?? Role.Viewer;
}
