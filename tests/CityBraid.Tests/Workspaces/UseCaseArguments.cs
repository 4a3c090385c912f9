using System.Reflection;
using System.Text;
using CityBraid.Cooperation;
using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Planning;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

/// <summary>Something of each type that a use case asks for: about Khon Kaen, and harmless.</summary>
internal static class UseCaseArguments
{
    private static readonly Dictionary<FactPart, string> Nothing = [];
    private static readonly Dictionary<string, string> NoItems = [];

    private static readonly Dictionary<Type, Func<object?>> Samples = new()
    {
        [typeof(CancellationToken)] = () => PeopleRoom.Cancellation,
        [typeof(PlaceCode)] = () => PeopleRoom.KhonKaen,
        [typeof(string)] = () => "none",
        [typeof(int)] = () => 2019,
        [typeof(long)] = () => 1L,
        [typeof(bool)] = () => false,
        [typeof(Place)] = () => TemporaryDatabase.Place("khon-kaen"),
        [typeof(FactQuery)] = () => new FactQuery(PeopleRoom.KhonKaen),
        [typeof(FactKey)] = () => new FactKey(PeopleRoom.KhonKaen, "waste.landfill", Period.Year(2019)),
        [typeof(FactRestoration)] = () =>
            new FactRestoration(
                new FactKey(PeopleRoom.KhonKaen, "waste.landfill", Period.Year(2019)),
                Revision: 1
            ),
        [typeof(ImportRequest)] = () => new ImportRequest(Table(), "t.csv", PeopleRoom.KhonKaen),
        [typeof(TableMapping)] = () => new TableMapping("m", 0, Nothing, Nothing, NoItems),
        [typeof(CompileRequest)] = () => new CompileRequest(PeopleRoom.KhonKaen, 2019),
        [typeof(EstimateRequest)] = () =>
            new EstimateRequest(new CompileRequest(PeopleRoom.KhonKaen, 2019)) { Draws = 10 },
        [typeof(CompareRequest)] = () =>
            new CompareRequest(
                new ComparedSide([PeopleRoom.KhonKaen], 2018),
                new ComparedSide([PeopleRoom.KhonKaen], 2019)
            ),
        [typeof(RollUpRequest)] = () => new RollUpRequest([RollUpBy.Year]) { Country = "TH" },
        [typeof(ActivityFile)] = () => new ActivityFile(new MemoryStream(), "none"),
        [typeof(NotationRequest)] = () => new NotationRequest(PeopleRoom.KhonKaen, 2019, []),
        [typeof(WithdrawalRequest)] = () => new WithdrawalRequest(PeopleRoom.KhonKaen, 2019, []),
        [typeof(CalculationRequest)] = () =>
            new CalculationRequest(PeopleRoom.KhonKaen, 2019, "none", "{}")
            {
                Reference = "III.1.1",
                Source = "none",
            },
        [typeof(CalculationKey)] = () => new CalculationKey(PeopleRoom.KhonKaen, 2019, 0),
        [typeof(decimal)] = () => MaterialitySample.UsualShare,
        [typeof(ScalingRequest)] = () =>
            new ScalingRequest(new("waste.landfill", Period.Year(2019)), "", "", "", "", "", ""),
        [typeof(SeriesRequest)] = () => new SeriesRequest(PeopleRoom.KhonKaen),
        [typeof(BaseYearRequest)] = () => new BaseYearRequest(PeopleRoom.KhonKaen, "2019", 5m, "none"),
        [typeof(VersionKey)] = () => new VersionKey(PeopleRoom.KhonKaen, 2019, 1),
        [typeof(SubmitRequest)] = () =>
            new SubmitRequest(new CompileRequest(PeopleRoom.KhonKaen, 2019), string.Empty),
        [typeof(ReviewRequest)] = () =>
            new ReviewRequest(new(PeopleRoom.KhonKaen, 2019, 1), ReviewDeedKind.Approved, string.Empty),
        [typeof(VerificationRequest)] = () =>
            new VerificationRequest(new(PeopleRoom.KhonKaen, 2019, 1), VerificationDeedKind.Opened, "none"),
        [typeof(CommentRequest)] = () => new CommentRequest(PeopleRoom.KhonKaen, "/khon-kaen", "none"),
        [typeof(MethodRequest)] = () => new MethodRequest("none", "{}"),
        [typeof(Workspace)] = () =>
            new Workspace
            {
                Code = PeopleRoom.KhonKaen,
                Kind = WorkspaceKind.City,
                Names = new LocalText("en", "Another name"),
            },
        [typeof(MemberRequest)] = () => new MemberRequest(PeopleRoom.KhonKaen, "none", Role.Viewer),
        [typeof(Membership)] = () => new Membership(new("none"), PeopleRoom.KhonKaen, Role.Viewer),
        [typeof(PersonId)] = () => new PersonId("none"),
        [typeof(NewPerson)] = () => new NewPerson("none", "", "", ""),
        [typeof(Profile)] = () => new Profile("", ""),
        [typeof(PasswordChange)] = () => new PasswordChange("", "", Kept: null),
        [typeof(SignInRequest)] = () => new SignInRequest("none", "", ""),
        [typeof(Secret)] = () => Secret.New(),
        [typeof(InvitationAnswer)] = () => new InvitationAnswer(Secret.New(), "", "", ""),
        [typeof(int?)] = () => 2019,
        [typeof(long?)] = () => null,
        [typeof(FactFilter)] = () => new FactFilter(PeopleRoom.KhonKaen),
        [typeof(FactSort)] = () => FactSort.Period,
        [typeof(IReadOnlyCollection<FactKey>)] = () =>
            new[] { new FactKey(PeopleRoom.KhonKaen, "waste.composting", Period.Year(2019)) },
        [typeof(PopulationCount)] = () => new PopulationCount(2019, 0, "none"),
        [typeof(DraftFile)] = () => new DraftFile(Table(), "t.csv", PeopleRoom.KhonKaen),
        [typeof(DraftKey)] = () => new DraftKey(PeopleRoom.KhonKaen, 0),
        [typeof(IProgress<ImportProgress>)] = () => null,
        [typeof(ItemChoice)] = () => new ItemChoice("none", Variable: null),
        [typeof(CellEdit)] = () => new CellEdit(Sheet: null, "A1", "", Seen: null),
        [typeof(StartRequest)] = () => new StartRequest(PeopleRoom.KhonKaen, "2019", "basic"),
        [typeof(RunId)] = () => PeopleRoom.Run,
        [typeof(RunRequest)] = () => new RunRequest(NoWork.Name, PeopleRoom.KhonKaen, "none", "{}"),
        [typeof(FileUpload)] = () => new FileUpload(Table(), "t.csv", PeopleRoom.KhonKaen),
        [typeof(TaskRequest)] = () => PeopleRoom.Task,
        [typeof(PlanSource)] = NoModel,
        [typeof(PlanOptions)] = () => new PlanOptions(),
        [typeof(SolvePlanRequest)] = () => new SolvePlanRequest(NoModel(), new()),
        [typeof(SweepPlanRequest)] = () =>
            new SweepPlanRequest(NoModel(), new(SweepKind.Penalty, "none", 0, 1, 2), new()),
        [typeof(ConvertPlanRequest)] = () => new ConvertPlanRequest(NoModel(), PlanFormat.Csv, null!, "none"),
        [typeof(PlanKey)] = () => new PlanKey(PeopleRoom.KhonKaen, 0),
        [typeof(PlanUpload)] = () => new PlanUpload(Table(), "none", PeopleRoom.KhonKaen),
        [typeof(PlanRunRequest)] = () => new PlanRunRequest(new(PeopleRoom.KhonKaen, 0), "none", new()),
        [typeof(PlanTableQuery)] = () => new PlanTableQuery(PeopleRoom.KhonKaen, "none", "none"),
        [typeof(PlanOutlineQuery)] = () => new PlanOutlineQuery(PeopleRoom.KhonKaen, "none", null, null),
        [typeof(RecordKey)] = () => Record,
        [typeof(RecordMerge)] = () => new RecordMerge(RecordKind.Organisation, "one", "other"),
        [typeof(NdcRequest)] = () => new NdcRequest(PeopleRoom.KhonKaen),
        [typeof(RecordQuery)] = () => new RecordQuery(RecordKind.Project, PeopleRoom.KhonKaen),
        [typeof(RecordChange)] = () => new RecordChange(new RecordDraft(Record, FieldSet.Empty), 0),
        [typeof(DrawRequest)] = () => new DrawRequest(PeopleRoom.KhonKaen, "none", FieldSet.Empty),
        [typeof(ReportDecision)] = () =>
            new ReportDecision(
                PeopleRoom.KhonKaen,
                ReportDeedKind.Approved,
                [new SeenReport("none", Revision: 1)]
            ),
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(RecordSheetUpload)] = () =>
            new RecordSheetUpload(PeopleRoom.KhonKaen, RecordKind.Project, Table(), "t.csv"),
        [typeof(FieldPatch)] = () => new FieldPatch(Record, []),
        [typeof(LinkRequest)] = () => new LinkRequest(PeopleRoom.KhonKaen, "none", "none", 1),
        [typeof(RoundOpening)] = () =>
            new RoundOpening(PeopleRoom.KhonKaen, "Data", 2019, IsFiscal: true, new DateOnly(2030, 1, 1)),
        [typeof(DepartmentAsking)] = () => new DepartmentAsking("none", "none", Contact: null, []),
        [typeof(ReminderWish)] = () => new ReminderWish(PeopleRoom.KhonKaen, "none"),
        [typeof(AnswerReturn)] = () => new AnswerReturn(0, "none"),
        [typeof(RequestKey)] = () => new RequestKey(PeopleRoom.KhonKaen, "none", "none"),
        [typeof(AnswerUpload)] = () => new AnswerUpload(AnswerTitles(), "t.csv"),
        [typeof(SentAnswers)] = () => new SentAnswers("Anybody", []),
        [typeof(LinkToken)] = () => LinkToken.New(),
        [typeof(OutcomeRequest)] = () => new OutcomeRequest(Record, 1),
        [typeof(Contribution)] = () =>
            new Contribution(LinkToken.New(), "Anybody", "none")
            {
                Kind = RecordKind.Challenge,
                Code = new RecordCode("none"),
                Changes = [],
            },
        [typeof(RecordBatch)] = () => new RecordBatch(PeopleRoom.KhonKaen, []),
        [typeof(Organisation)] = () => PeopleRoom.Organisation("DEVELOPER", CreditRole.Developer),
        [typeof(Appointment)] = () =>
            new Appointment(new OrganisationCode("DEVELOPER"), "nobody@example.org"),
        [typeof(CreditAccount)] = () =>
            new CreditAccount(
                new AccountCode("NONE"),
                new OrganisationCode("NONE"),
                AccountKind.Holding,
                NeedsApproval: false
            ),
        [typeof(CreditProject)] = () =>
            new CreditProject
            {
                Code = new ProjectCode("NONE"),
                Names = new LocalText("en", "None"),
                Standard = "none",
                Methodology = "none",
                Developer = new OrganisationCode("NONE"),
            },
        [typeof(ProjectCode)] = () => new ProjectCode("NONE"),
        [typeof(PeriodClaim)] = () =>
            new PeriodClaim(new ProjectCode("NONE"), new(2020, 1, 1), new(2020, 1, 2), []),
        [typeof(PeriodStep)] = () => new PeriodStep(new ProjectCode("NONE"), 1, []),
        [typeof(IssuanceRequest)] = () =>
            new IssuanceRequest(new ProjectCode("NONE"), 1, [], new AccountCode("NONE")),
        [typeof(CreditInstruction)] = () =>
            new CreditInstruction
            {
                Kind = InstructionKind.Transfer,
                Block = new BlockAddress(new ProjectCode("NONE"), 2020, 1),
                Tonnes = 1,
            },
        [typeof(OrganisationCode)] = () => new OrganisationCode("NONE"),
        [typeof(BlockAddress)] = () => new BlockAddress(new ProjectCode("NONE"), 2020, 1),
        [typeof(ClaimCode)] = () => new ClaimCode("NONE"),
        [typeof(RecordedClaim)] = () =>
            new RecordedClaim
            {
                Code = new ClaimCode("NONE"),
                Names = new LocalText("en", "none"),
                Basis = ClaimBasis.Plan,
                Claimant = "nobody",
                Place = new PlaceCode("none"),
                Source = new ReductionSource("I"),
                Days = Period.Year(2020),
                Evidence = "none",
            },
        [typeof(AccountCode)] = () => new AccountCode("NONE"),
        [typeof(DateTimeOffset?)] = () => null,
        [typeof(ExportFormat)] = () => ExportFormat.Csv,
        [typeof(OrderKey)] = () => new OrderKey(new ProjectCode("NONE"), 1),
        [typeof(ReportRequest)] = () => new ReportRequest("lpa", PeopleRoom.KhonKaen, 2019),
        [typeof(PackFileRequest)] = () =>
            new PackFileRequest(new MemoryStream(), "form.csv", PeopleRoom.KhonKaen),
        [typeof(InstalledPackKey)] = () => new InstalledPackKey(PeopleRoom.KhonKaen, "none"),
        [typeof(KeptReportKey)] = () => new KeptReportKey(PeopleRoom.KhonKaen, 1),
        [typeof(WordingRequest)] = () =>
            new WordingRequest(new KeptReportKey(PeopleRoom.KhonKaen, 1), "none", "none", 0),
        [typeof(SignOffRequest)] = () =>
            new SignOffRequest(new KeptReportKey(PeopleRoom.KhonKaen, 1), "none", "none", "none"),
        [typeof(ApiKeyRequest)] = () => new ApiKeyRequest(PeopleRoom.KhonKaen, "", [], 0),
    };

    private static MemoryStream AnswerTitles() => new(Encoding.UTF8.GetBytes("variable,period,amount\n"));

    private static RecordKey Record => new(PeopleRoom.KhonKaen, RecordKind.Project, new RecordCode("none"));

    /// <summary>A table with one fact of Khon Kaen.</summary>
    public static MemoryStream Table() =>
        new(Encoding.UTF8.GetBytes("variable,period,value,unit,source\nwaste.landfill,2019,1,t,Scales\n"));

    /// <summary>The arguments of a use case, asked by somebody.</summary>
    public static object?[] Of(MethodInfo run, Actor actor) =>
        [
            .. run.GetParameters()
                .Select(parameter => parameter.ParameterType == typeof(Actor) ? actor : Sample(parameter)),
        ];

    /// <summary>A model of no place: one of the command line's, of which no role reads any.</summary>
    private static PlanSource NoModel() => new("none", new Dictionary<string, Func<Stream>>());

    private static object? Sample(ParameterInfo parameter) =>
        Samples.TryGetValue(parameter.ParameterType, out var make)
            ? make()
            : throw new InvalidOperationException(
                $"{parameter.Member.DeclaringType!.Name} asks for a {parameter.ParameterType.Name}: add a "
                    + "sample of it here."
            );
}
