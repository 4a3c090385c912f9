using System.Reflection;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

/// <summary>Every use case, asked by everybody: who gets through is written here, and nowhere else.</summary>
public sealed class PermissionTests
{
    private const string Colleagues = "contributor reviewer approver verifier admin";
    private const string Staff = "contributor reviewer approver admin";
    private const string Readers = $"above viewer {Colleagues}";
    private const string WithAccount = $"stranger elsewhere {Readers}";
    private const string Everybody = $"public {WithAccount}";
    private const string Entering = "contributor admin";
    private const string Admins = "admin";
    private const string Nobody = "";

    // In the registry of credits: whom each person acts for is said in PeopleRoom.
    private const string Registrars = "approver";
    private const string Boards = "above admin";
    private const string Verifiers = "reviewer";
    private const string Appointed = "stranger above contributor reviewer approver admin";

    /// <summary>
    /// Who may run each use case on a place that is not public; the local administrator always.
    /// </summary>
    private static readonly Dictionary<string, string> Table = new(StringComparer.Ordinal)
    {
        ["AcceptInvitation"] = Everybody,
        ["AcceptVerification"] = Registrars,
        ["AddComment"] = Colleagues,
        ["AddPerson"] = Nobody,
        ["AddPlace"] = Admins,
        ["AnswerRequest"] = Everybody,
        ["AppointPerson"] = Registrars,
        ["ApproveAnswers"] = "approver admin",
        ["ApproveIssuance"] = Boards,
        ["ApproveOrder"] = Appointed,
        ["AskDepartment"] = Entering,
        ["AssignTask"] = Entering,
        ["BrowseFacts"] = Readers,
        ["CancelRun"] = Entering,
        ["ChangeContact"] = Entering,
        ["ChangeFields"] = Entering,
        ["ChangePassword"] = WithAccount,
        ["ChangeProfile"] = WithAccount,
        ["ChangeRole"] = Admins,
        ["CheckInventory"] = Readers,
        ["CheckPlan"] = Nobody,
        ["ChooseItem"] = Entering,
        ["ClaimPeriod"] = Appointed,
        ["CloseMeeting"] = Entering,
        ["CompareFactors"] = Readers,
        ["CompareInventories"] = Readers,
        ["CompileInventory"] = Readers,
        ["Contribute"] = Everybody,
        ["ConvertPlan"] = Nobody,
        ["CorrectCell"] = Entering,
        ["CreateApiKey"] = Readers,
        ["CreateWorkspace"] = Admins,
        ["DecideReports"] = "approver admin",
        ["DeclineOrder"] = Appointed,
        ["DiscardDraft"] = Entering,
        ["DiscardReport"] = Entering,
        ["DismissPerson"] = Registrars,
        ["DrawInputs"] = Readers,
        ["EnterAnswers"] = Entering,
        ["EstimateUncertainty"] = Readers,
        ["EvaluateIndicator"] = Everybody,
        ["ExplainPlan"] = Nobody,
        ["ExportInventory"] = Readers,
        ["ExportLedger"] = Everybody,
        ["ExportRecordSheet"] = Readers,
        ["FindOwnAccount"] = WithAccount,
        ["FindPackVersion"] = Readers,
        ["FinishDraft"] = Entering,
        ["FinishTask"] = Entering,
        ["ImportFacts"] = Entering,
        ["ImportRecordSheet"] = Entering,
        ["ImportRecords"] = Entering,
        ["InvitePerson"] = Admins,
        ["JoinWorkspace"] = Admins,
        ["KeepCalculation"] = Entering,
        ["ListApiKeys"] = WithAccount,
        ["ListCalculations"] = Readers,
        ["ListAppointments"] = Registrars,
        ["ListChanges"] = Readers,
        ["ListComments"] = Colleagues,
        ["ListContributorLinks"] = Entering,
        ["ListCreditAccounts"] = Appointed,
        ["ListCreditOrders"] = Appointed,
        ["ListCreditProjects"] = Everybody,
        ["ListDecisions"] = Appointed,
        ["ListDrafts"] = Entering,
        ["ListFactRevisions"] = Readers,
        ["ListFacts"] = Readers,
        ["ListGpcReferences"] = Everybody,
        ["ListInventories"] = Readers,
        ["ListKeptReports"] = Readers,
        ["ListMappings"] = "elsewhere above contributor reviewer approver verifier admin",
        ["ListFiles"] = Entering,
        ["ListMembers"] = Colleagues,
        ["ListMentions"] = WithAccount,
        ["ListMethods"] = Everybody,
        ["ListNotations"] = Readers,
        ["ListNotices"] = Admins,
        ["ListOrganisations"] = Everybody,
        ["ListOutcomes"] = Readers,
        ["ListPlaces"] = Everybody,
        ["ListPlanResults"] = Readers,
        ["ListPlans"] = Readers,
        ["ListRecordedClaims"] = Everybody,
        ["ListRecords"] = Readers,
        ["ListReports"] = Colleagues,
        ["ListRevisions"] = Readers,
        ["ListRounds"] = Staff,
        ["ListRuns"] = Everybody,
        ["ListSessions"] = WithAccount,
        ["ListStartedInventories"] = Readers,
        ["ListTasks"] = Everybody,
        ["ListTrades"] = Everybody,
        ["ListVersions"] = Readers,
        ["ListWorkspaces"] = Everybody,
        ["LoadPlanFile"] = Readers,
        ["LoadPlanTable"] = Readers,
        ["LockFactors"] = Entering,
        ["MakeContributorLink"] = Entering,
        ["MergeRecords"] = "elsewhere above contributor admin",
        ["MethodExample"] = Everybody,
        ["MoveCredits"] = Appointed,
        ["OpenAccount"] = Registrars,
        ["OpenAnswerSheet"] = Everybody,
        ["OpenBook"] = Readers,
        ["OpenFile"] = Entering,
        ["OpenIndicators"] = Readers,
        ["OpenInvitation"] = Everybody,
        ["OpenOutcome"] = Readers,
        ["OpenPresentation"] = Everybody,
        ["OpenReport"] = Readers,
        ["OpenRound"] = Entering,
        ["OpenToPublic"] = Admins,
        ["OpenVerification"] = Colleagues,
        ["OpenWorkGroup"] = Everybody,
        ["OrderCredits"] = Appointed,
        ["OutlinePlanResult"] = Readers,
        ["PricePlan"] = Nobody,
        ["ProposeProject"] = Registrars,
        ["PublishOutcome"] = Entering,
        ["PublishReport"] = "approver admin",
        ["RebuildLedger"] = Nobody,
        ["ReconcileInventory"] = Readers,
        ["RecordClaim"] = Registrars,
        ["RecordVerification"] = "verifier",
        ["RefreshReport"] = Entering,
        ["RegisterOrganisation"] = Registrars,
        ["RegisterProject"] = Boards,
        ["RemindDepartments"] = Entering,
        ["RemoveMember"] = Admins,
        ["RemoveRecord"] = Entering,
        ["RenewRequestLink"] = Entering,
        ["RequestIssuance"] = Registrars,
        ["ResetPassword"] = Nobody,
        ["RestoreCalculation"] = Entering,
        ["RestoreFact"] = Entering,
        ["RestoreRecord"] = Entering,
        ["ReturnAnswers"] = "approver admin",
        ["ReviewInventory"] = "reviewer approver admin",
        ["RevokeApiKey"] = WithAccount,
        ["RevokeSessions"] = WithAccount,
        ["RollUpFile"] = Everybody,
        ["RollUpInventories"] = Everybody,
        ["RollUpLogframe"] = Everybody,
        ["RunMethod"] = Everybody,
        ["RunPlan"] = Entering,
        ["SaveMapping"] = "elsewhere above contributor admin",
        ["SaveRecord"] = Entering,
        ["SealLedger"] = Nobody,
        ["SearchLedger"] = Everybody,
        ["ScaleAnswer"] = Entering,
        ["SeeMention"] = WithAccount,
        ["SendDueReminders"] = Nobody,
        ["SetBaseYear"] = Entering,
        ["SetDraftYear"] = Entering,
        ["SetMember"] = Nobody,
        ["ShowBlock"] = Everybody,
        ["ShowCertificate"] = Everybody,
        ["ShowChange"] = Readers,
        ["ShowClaimMap"] = Everybody,
        ["ShowCoverage"] = Readers,
        ["ShowCreditProject"] = Everybody,
        ["ShowDraft"] = Entering,
        ["ShowFile"] = Entering,
        ["ShowBenefits"] = Readers,
        ["ShowLogframes"] = Readers,
        ["ShowNdc"] = Readers,
        ["ShowPeriod"] = Everybody,
        ["ShowPlan"] = Readers,
        ["ShowPlanResult"] = Readers,
        ["ShowPlanTable"] = Readers,
        ["ShowMethod"] = Everybody,
        ["ShowRoot"] = Everybody,
        ["SendAnswerTable"] = Everybody,
        ["ShowRound"] = Staff,
        ["ShowRun"] = Entering,
        ["ShowSeries"] = Readers,
        ["ShowStanding"] = Everybody,
        ["ShowStatement"] = Appointed,
        ["ShowVersion"] = Readers,
        ["SignIn"] = Everybody,
        ["SignOut"] = Everybody,
        ["SignOutcome"] = Entering,
        ["SignSection"] = "approver admin",
        ["SolvePlan"] = Nobody,
        ["StartDraft"] = Entering,
        ["StartInventory"] = Entering,
        ["StartReport"] = Entering,
        ["CheckPack"] = Readers,
        ["InstallPack"] = "approver admin",
        ["ListInstalledPacks"] = Readers,
        ["RemovePack"] = "approver admin",
        ["StartRun"] = Entering,
        ["StateNotations"] = Entering,
        ["StatePopulation"] = Admins,
        ["StoreFile"] = Entering,
        ["StorePlan"] = Entering,
        ["SubmitInventory"] = Entering,
        ["SweepPlan"] = Nobody,
        ["UndoChange"] = Entering,
        ["UnlockFactors"] = Entering,
        ["VerifyLedger"] = "above approver admin",
        ["VerifyPeriod"] = Verifiers,
        ["WithdrawCalculation"] = Entering,
        ["WithdrawClaim"] = Registrars,
        ["WithdrawContributorLink"] = Entering,
        ["WithdrawFacts"] = Entering,
        ["WithdrawInvitation"] = Admins,
        ["WithdrawNotations"] = Entering,
        ["WithdrawPeriod"] = Appointed,
        ["WordReport"] = Entering,
    };

    /// <summary>What somebody hears who does not get through.</summary>
    private static readonly string[] Withheld =
    [
        "access.forbidden",
        "places.not-here",
        "workspaces.no-account",
        "facts.no-such-change",
        "runs.unknown",
        "tasks.unknown",
        "files.unknown",
        "credits.no-standing",
        "credits.no-standing-board",
        "credits.no-standing-registrar",
        "credits.no-standing-verifier",
    ];

    [Fact]
    public void Every_use_case_is_in_the_table() =>
        Assert.Equal(
            Table.Keys.Order(StringComparer.Ordinal),
            UseCases().Select(type => type.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task A_use_case_lets_through_whom_the_table_names()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddWorkAsync();
        await room.AddRegistryAsync();
        var actors = await ActorsAsync(room);
        var first = new ImportRequest(UseCaseArguments.Table(), "first.csv", PeopleRoom.KhonKaen);
        PeopleRoom.Value(
            await room.Get<ImportFacts>().RunAsync(Actor.LocalAdministrator, first, PeopleRoom.Cancellation)
        );

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var useCase in UseCases())
        {
            var through = new List<string>();
            foreach (var (who, actor) in actors)
            {
                if (await GetsThroughAsync(room.Get(useCase), actor))
                {
                    through.Add(who);
                }
            }

            found.Add(useCase.Name, string.Join(' ', through));
        }

        Violations.None(
            from name in found.Keys
            where found[name] != Table.GetValueOrDefault(name)
            select $"{name} lets through '{found[name]}', the table '{Table.GetValueOrDefault(name)}'"
        );
    }

    [Fact]
    public async Task Who_may_not_read_a_place_is_never_told_that_it_is_there()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddWorkAsync();
        var actors = await ActorsAsync(room);
        foreach (var useCase in UseCases().Where(type => Table[type.Name] is Readers or Entering or Admins))
        {
            foreach (var who in new[] { "public", "stranger", "elsewhere" })
            {
                var refusal = await AskAsync(room.Get(useCase), actors[who]);

                Assert.True(
                    refusal?.Kind is RefusalKind.NotFound,
                    $"{useCase.Name} answers {who}: {refusal?.Code ?? "done"}"
                );
            }
        }
    }

    [Fact]
    public void Every_permission_is_somebodys_in_some_role_or_the_local_administrators_alone() =>
        Assert.Equal(
            [Permission.ManagePeople],
            Permission
                .All.Where(permission => !permission.IsOfAccounts)
                .Where(permission => !Enum.GetValues<Role>().Any(role => RoleTable.Grants(role, permission)))
        );

    [Fact]
    public void A_viewer_only_reads_and_an_admin_may_all_that_others_may()
    {
        Assert.All(RoleTable.Of(Role.Viewer), permission => Assert.True(permission.IsReading));
        Assert.All(
            Enum.GetValues<Role>(),
            // Nobody of the city verifies its own inventory.
            role =>
                Assert.DoesNotContain(
                    RoleTable.Of(role).Except(RoleTable.Of(Role.Admin)),
                    permission => permission != Permission.VerifyInventory
                )
        );
    }

    private static IEnumerable<Type> UseCases() =>
        from room in Room.WithUseCases
        from file in room.Sources
        where file.Path.Contains("/UseCases/", StringComparison.Ordinal)
        select room.Types.Single(type => !type.IsNested && type.Name == file.Name);

    private static async Task<Dictionary<string, Actor>> ActorsAsync(PeopleRoom room)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal)
        {
            ["public"] = await room.Get<Actors>().PublicAsync(PeopleRoom.Cancellation),
        };
        await room.AddAsync("stranger");
        await room.AddAsync("elsewhere", PeopleRoom.ChiangMai, Role.Admin);
        await room.AddAsync("above", PeopleRoom.Programme, Role.Admin);
        foreach (var role in Enum.GetValues<Role>())
        {
            await room.AddAsync(role.ToString(), PeopleRoom.KhonKaen, role);
        }

        foreach (var name in WithAccount.Split(' '))
        {
            actors.Add(name, await room.ActorAsync(name));
        }

        return actors;
    }

    private static async Task<bool> GetsThroughAsync(object useCase, Actor actor) =>
        await AskAsync(useCase, actor) is not { } refusal
        || !Withheld.Contains(refusal.Code, StringComparer.Ordinal);

    private static async Task<Refusal?> AskAsync(object useCase, Actor actor)
    {
        var run = useCase.GetType().GetMethod("RunAsync")!;
        var task = (Task)run.Invoke(useCase, UseCaseArguments.Of(run, actor))!;
        await task;
        var result = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return (Refusal?)result.GetType().GetProperty("Refusal")!.GetValue(result);
    }
}
