/** What PMD finds in Apex and the project keeps, with the reason. */
export const apexExceptions = [
  {
    by: ['pmd'],
    rule: 'ApexDoc',
    files: /\.cls$/,
    message: /ApexDoc @(param|return|description)/,
    why: 'A docstring says in sentences what a thing is for and what its values mean; names and types are not said again in tags.'
  },
  {
    by: ['pmd'],
    rule: 'ApexDoc',
    files: /\.cls$/,
    message: /Missing ApexDoc comment/,
    why: 'Constructors, rows that go to the panel and members named for what they give; the class above them says what they are for.'
  },
  {
    by: ['pmd'],
    rule: 'ApexUnitTestClassShouldHaveRunAs',
    files:
      /\/PC_(FieldKeyTest|FieldMatchTest|FieldReadTest|FieldTextTest|NamedFactsTest|ObjectFactsTest|PhoneMatchTest|SettingRecordsTest)\.cls$/,
    why: 'Single tests of rules without records; who may read what is tested as users with and without the permission sets.'
  },
  {
    by: ['pmd'],
    rule: 'ExcessiveParameterList',
    files: /\/PC_(\w+Test|TestData)\.cls$/,
    why: 'A row of sample data in one line, its values in the order of the fields.'
  },
  {
    by: ['pmd'],
    rule: 'EagerlyLoadedDescribeSObjectResult',
    files: /\/PC_(\w+Test|TestData)\.cls$/,
    why: 'A test compares with what the org itself says; it does so once.'
  },
  {
    by: ['pmd'],
    rule: 'AvoidHardcodingId',
    files: /\/PC_SettingRecordsTest\.cls$/,
    why: 'The id of a custom field as a setting holds it, of an org that does not exist: what the test is about.'
  },
  {
    by: ['pmd'],
    rule: 'AvoidBooleanMethodParameters',
    files: /\/PC_SetupController\.cls$/,
    why: 'A constructor of a row that holds the same switch.'
  }
];
