<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>Planned date</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Invited/present</source>
        <translation>Invited/present</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>Local seats</translation>
    </message>
    <message>
        <source>Specialist seats</source>
        <translation>Specialist seats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Specialties of the theme</source>
        <translation>Specialties of the theme</translation>
    </message>
    <message>
        <source>Cooperating departments</source>
        <translation>Cooperating departments</translation>
    </message>
    <message>
        <source>Policy lines</source>
        <translation>Policy lines</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Meeting point</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>Needs due</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>Needs received</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Prepared (%)</source>
        <translation>Prepared (%)</translation>
    </message>
    <message>
        <source>Followed up (%)</source>
        <translation>Followed up (%)</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Question of the research</source>
        <translation>Question of the research</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>Outline due</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>Outline done</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>Report done</translation>
    </message>
    <message>
        <source>That day is still to come. What was done has a day until today; when it is to be done stands under “due”.</source>
        <translation>That day is still to come. What was done has a day until today; when it is to be done stands under “due”.</translation>
    </message>
    <message>
        <source>The letters of this activity went out on %1: it cannot have been held before. Correct that day first if it is wrong.</source>
        <translation>The letters of this activity went out on %1: it cannot have been held before. Correct that day first if it is wrong.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The year of the plan lies between 1949 and 2999.</source>
        <translation>The year of the plan lies between 1949 and 2999.</translation>
    </message>
    <message>
        <source>The number of an activity is 1 or more.</source>
        <translation>The number of an activity is 1 or more.</translation>
    </message>
    <message>
        <source>An activity that was held has a day.</source>
        <translation>An activity that was held has a day.</translation>
    </message>
    <message>
        <source>There are 0 to 99 seats of each kind.</source>
        <translation>There are 0 to 99 seats of each kind.</translation>
    </message>
    <message>
        <source>The name of a project has 1 to 200 characters.</source>
        <translation>The name of a project has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>The number of a project is 1 or more.</source>
        <translation>The number of a project is 1 or more.</translation>
    </message>
    <message>
        <source>A need is told in 1 to 5,000 characters.</source>
        <translation>A need is told in 1 to 5,000 characters.</translation>
    </message>
    <message>
        <source>The number of a need is 1 or more.</source>
        <translation>The number of a need is 1 or more.</translation>
    </message>
    <message>
        <source>A need asks for 1 to 99 members and weighs 0 to 1,000.</source>
        <translation>A need asks for 1 to 99 members and weighs 0 to 1,000.</translation>
    </message>
    <message>
        <source>What must be known is known at a depth from 1 to 3.</source>
        <translation>What must be known is known at a depth from 1 to 3.</translation>
    </message>
    <message>
        <source>The minutes have at most 50,000 characters.</source>
        <translation>The minutes have at most 50,000 characters.</translation>
    </message>
    <message>
        <source>Why a need is not answered is told in 1,000 characters.</source>
        <translation>Why a need is not answered is told in 1,000 characters.</translation>
    </message>
    <message>
        <source>A part of the day cannot end before it begins.</source>
        <translation>A part of the day cannot end before it begins.</translation>
    </message>
    <message>
        <source>What is to be arranged is told in 1 to 200 characters.</source>
        <translation>What is to be arranged is told in 1 to 200 characters.</translation>
    </message>
    <message>
        <source>The notes of a visit have at most 20,000 characters for a project.</source>
        <translation>The notes of a visit have at most 20,000 characters for a project.</translation>
    </message>
    <message>
        <source>Who sees to a need is told in 200 characters at most.</source>
        <translation>Who sees to a need is told in 200 characters at most.</translation>
    </message>
    <message>
        <source>The question of a research has at most 2,000 characters.</source>
        <translation>The question of a research has at most 2,000 characters.</translation>
    </message>
    <message>
        <source>The report of a research is due after its outline.</source>
        <translation>The report of a research is due after its outline.</translation>
    </message>
    <message>
        <source>The name of a venue has 1 to 200 characters.</source>
        <translation>The name of a venue has 1 to 200 characters.</translation>
    </message>
</context>
<context>
    <name>ActivityCourse</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>asking for needs</source>
        <translation>asking for needs</translation>
    </message>
    <message>
        <source>projects settled</source>
        <translation>projects settled</translation>
    </message>
    <message>
        <source>panel drafted</source>
        <translation>panel drafted</translation>
    </message>
    <message>
        <source>letters sent</source>
        <translation>letters sent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ledger settled</source>
        <translation>ledger settled</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ask the county for needs</source>
        <translation>Ask the county for needs</translation>
    </message>
    <message>
        <source>Settle the projects</source>
        <translation>Settle the projects</translation>
    </message>
    <message>
        <source>Draft the panel</source>
        <translation>Draft the panel</translation>
    </message>
    <message>
        <source>Send the letters</source>
        <translation>Send the letters</translation>
    </message>
    <message>
        <source>Confirm who comes</source>
        <translation>Confirm who comes</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Hold it</translation>
    </message>
    <message>
        <source>Settle the ledger</source>
        <translation>Settle the ledger</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Review it</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>File it</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Cancel the activity</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Plan it again</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Day for the needs</source>
        <translation>Day for the needs</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>Needs received</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Arrangements</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Photos and papers</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>The activity has no theme yet.</source>
        <translation>The activity has no theme yet.</translation>
    </message>
    <message>
        <source>Nobody knows yet which county is visited.</source>
        <translation>Nobody knows yet which county is visited.</translation>
    </message>
    <message>
        <source>It is not said until when the county sends its needs.</source>
        <translation>It is not said until when the county sends its needs.</translation>
    </message>
    <message>
        <source>It is not told when the county sent its needs.</source>
        <translation>It is not told when the county sent its needs.</translation>
    </message>
    <message>
        <source>There are %1 of the %2 projects expected.</source>
        <translation>There are %1 of the %2 projects expected.</translation>
    </message>
    <message>
        <source>There is no need yet, as there is no project.</source>
        <translation>There is no need yet, as there is no project.</translation>
    </message>
    <message>
        <source>Projects that ask for nothing: %1.</source>
        <translation>Projects that ask for nothing: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 seats are taken.</source>
        <translation>%1 of %2 seats are taken.</translation>
    </message>
    <message>
        <source>The activity has no day yet.</source>
        <translation>The activity has no day yet.</translation>
    </message>
    <message>
        <source>%1 of %2 letters are sent.</source>
        <translation>%1 of %2 letters are sent.</translation>
    </message>
    <message>
        <source>Invited who have not answered: %1.</source>
        <translation>Invited who have not answered: %1.</translation>
    </message>
    <message>
        <source>The day has no programme yet.</source>
        <translation>The day has no programme yet.</translation>
    </message>
    <message>
        <source>Still to be arranged: %1.</source>
        <translation>Still to be arranged: %1.</translation>
    </message>
    <message>
        <source>Nobody is told to have come.</source>
        <translation>Nobody is told to have come.</translation>
    </message>
    <message>
        <source>Nobody told whether they came: %1.</source>
        <translation>Nobody told whether they came: %1.</translation>
    </message>
    <message>
        <source>No suggestion is registered yet.</source>
        <translation>No suggestion is registered yet.</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1.</source>
        <translation>Suggestions without a route: %1.</translation>
    </message>
    <message>
        <source>The review is not written yet.</source>
        <translation>The review is not written yet.</translation>
    </message>
    <message>
        <source>There is neither a photo nor a paper.</source>
        <translation>There is neither a photo nor a paper.</translation>
    </message>
    <message>
        <source>Tasks that are not done: %1.</source>
        <translation>Tasks that are not done: %1.</translation>
    </message>
    <message>
        <source>Tell the day on which it happened.</source>
        <translation>Tell the day on which it happened.</translation>
    </message>
    <message>
        <source>This day is still to come, so it has not happened.</source>
        <translation>This day is still to come, so it has not happened.</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>A note says something.</translation>
    </message>
    <message>
        <source>Tell the reason.</source>
        <translation>Tell the reason.</translation>
    </message>
    <message>
        <source>A step is told in at most 5,000 characters.</source>
        <translation>A step is told in at most 5,000 characters.</translation>
    </message>
    <message>
        <source>“%1” is not possible: it is %2.</source>
        <translation>“%1” is not possible: it is %2.</translation>
    </message>
    <message>
        <source>The letters went out on %1: it cannot have been before.</source>
        <translation>The letters went out on %1: it cannot have been before.</translation>
    </message>
    <message>
        <source>Tell the new day, or in words when it will be about.</source>
        <translation>Tell the new day, or in words when it will be about.</translation>
    </message>
    <message>
        <source>This is the day it had before.</source>
        <translation>This is the day it had before.</translation>
    </message>
    <message>
        <source>The day of the step is missing.</source>
        <translation>The day of the step is missing.</translation>
    </message>
    <message>
        <source>%1, planned for %2, is cancelled: %3. You need not come; thank you.</source>
        <translation>%1, planned for %2, is cancelled: %3. You need not come; thank you.</translation>
    </message>
    <message>
        <source>%1, planned for %2, is postponed to %3: %4. Please answer anew whether you come.</source>
        <translation>%1, planned for %2, is postponed to %3: %4. Please answer anew whether you come.</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>To %1:</translation>
    </message>
    <message>
        <source>Letters went out already: the message to those invited is on the clipboard, paste it into the chat and ask again who comes.</source>
        <translation>Letters went out already: the message to those invited is on the clipboard, paste it into the chat and ask again who comes.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>The panel</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>The course</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>Kind and place</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>A title has 1 to 200 characters.</source>
        <translation>A title has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>What is scored is told in 1 to 40 characters.</source>
        <translation>What is scored is told in 1 to 40 characters.</translation>
    </message>
    <message>
        <source>A score lies between 0 and 100.</source>
        <translation>A score lies between 0 and 100.</translation>
    </message>
    <message>
        <source>%1 is scored twice.</source>
        <translation>%1 is scored twice.</translation>
    </message>
    <message>
        <source>Strengths and lessons have at most 5,000 characters.</source>
        <translation>Strengths and lessons have at most 5,000 characters.</translation>
    </message>
    <message>
        <source>%1 is no aspect with a score of 0 to 100; write: preparation 90, results 80.</source>
        <translation>%1 is no aspect with a score of 0 to 100; write: preparation 90, results 80.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>%1 is no amount; write it in ten thousands of yuan: 12.5.</source>
        <translation>%1 is no amount; write it in ten thousands of yuan: 12.5.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>The copy could not be put in place.</translation>
    </message>
    <message>
        <source>The copy is damaged, so it is not used: %1</source>
        <translation>The copy is damaged, so it is not used: %1</translation>
    </message>
    <message>
        <source>The damaged file could not be set aside.</source>
        <translation>The damaged file could not be set aside.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>The folder for backups cannot be made.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Yes or no belongs here, not %1.</source>
        <translation>Yes or no belongs here, not %1.</translation>
    </message>
    <message>
        <source>%1 is no date: write it like 2024-03-15 or 3-15.</source>
        <translation>%1 is no date: write it like 2024-03-15 or 3-15.</translation>
    </message>
    <message>
        <source>A whole number belongs here, not “%1”.</source>
        <translation>A whole number belongs here, not “%1”.</translation>
    </message>
    <message>
        <source>A number belongs here, not “%1”.</source>
        <translation>A number belongs here, not “%1”.</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>The whole time</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>From %1 on</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Source: the records of %1, drawn on %2</source>
        <translation>Source: the records of %1, drawn on %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Nothing was recorded of this in the period.</source>
        <translation>Nothing was recorded of this in the period.</translation>
    </message>
    <message>
        <source>Dashed: the same days a year before.</source>
        <translation>Dashed: the same days a year before.</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1, a year before</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, difference</translation>
    </message>
    <message>
        <source>Charts are written as png, svg, pdf or xlsx, not as %1.</source>
        <translation>Charts are written as png, svg, pdf or xlsx, not as %1.</translation>
    </message>
    <message>
        <source>In brackets: how much more than on the same days a year before.</source>
        <translation>In brackets: how much more than on the same days a year before.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>Drawn are the first %1; %2 more are in the table.</source>
        <translation>Drawn are the first %1; %2 more are in the table.</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>Weight %</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: lianxin-cli %1 %2</source>
        <translation>Usage: lianxin-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no activity %1 in this workbook.</source>
        <translation>There is no activity %1 in this workbook.</translation>
    </message>
    <message>
        <source>Several plans have an activity %1; name one of: %2.</source>
        <translation>Several plans have an activity %1; name one of: %2.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2024-03-31.</source>
        <translation>%1 is not a date such as 2024-03-31.</translation>
    </message>
    <message>
        <source>There is no kind of sheet called %1.</source>
        <translation>There is no kind of sheet called %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>  %1, row %2, %3 &quot;%4&quot;: %5</source>
        <translation>  %1, row %2, %3 &quot;%4&quot;: %5</translation>
    </message>
    <message>
        <source>Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]</source>
        <translation>Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Created: %1</translation>
    </message>
    <message>
        <source>%1 pages: %2</source>
        <translation>%1 pages: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Tell with --out where the cards shall be written.</source>
        <translation>Tell with --out where the cards shall be written.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Written and checked: %1</translation>
    </message>
    <message>
        <source>Tell with --to where it shall be written.</source>
        <translation>Tell with --to where it shall be written.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>What was there before is kept as %1.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1: %2 saved, %3 lost</translation>
    </message>
    <message>
        <source>Tell with --out the folder for the charts.</source>
        <translation>Tell with --out the folder for the charts.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Tell --table KIND and --out PATH.xlsx or PATH.csv.</source>
        <translation>Tell --table KIND and --out PATH.xlsx or PATH.csv.</translation>
    </message>
    <message>
        <source>There is no table %1; there are: %2.</source>
        <translation>There is no table %1; there are: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Tell with --on the day from which it is seen.</source>
        <translation>Tell with --on the day from which it is seen.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on; --undo and --redo exclude each other.</source>
        <translation>--limit is a number from 1 on; --undo and --redo exclude each other.</translation>
    </message>
    <message>
        <source>There is no .xlsx, .ods or .csv to import there.</source>
        <translation>There is no .xlsx, .ods or .csv to import there.</translation>
    </message>
    <message>
        <source>Tell with --activity N which activity is meant.</source>
        <translation>Tell with --activity N which activity is meant.</translation>
    </message>
    <message>
        <source>Something is missing after %1.</source>
        <translation>Something is missing after %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; is one word too many.</translation>
    </message>
    <message>
        <source>%1 would replace the file that is read.</source>
        <translation>%1 would replace the file that is read.</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>The option %1 is not known here.</translation>
    </message>
    <message>
        <source>The option %1 lacks its value.</source>
        <translation>The option %1 lacks its value.</translation>
    </message>
    <message>
        <source>There is no activity %1 in this workbook; there are: %2.</source>
        <translation>There is no activity %1 in this workbook; there are: %2.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Exit: 0 done · 1 rows refused, quotas that cannot be met, or nothing to do it with · 2 wrong use · 3 cannot read or write · 4 the workbook is damaged, newer, foreign or in use</source>
        <translation>Exit: 0 done · 1 rows refused, quotas that cannot be met, or nothing to do it with · 2 wrong use · 3 cannot read or write · 4 the workbook is damaged, newer, foreign or in use</translation>
    </message>
    <message>
        <source>There is no command %1; &quot;lianxin-cli help&quot; lists them.</source>
        <translation>There is no command %1; &quot;lianxin-cli help&quot; lists them.</translation>
    </message>
    <message>
        <source>The program does not speak %1; --lang zh_CN or --lang en.</source>
        <translation>The program does not speak %1; --lang zh_CN or --lang en.</translation>
    </message>
    <message>
        <source>There is no member called %1.</source>
        <translation>There is no member called %1.</translation>
    </message>
    <message>
        <source>There is no member called %1; the nearest names: %2.</source>
        <translation>There is no member called %1; the nearest names: %2.</translation>
    </message>
    <message>
        <source>%1: %2 saved, at least %3 lost</source>
        <translation>%1: %2 saved, at least %3 lost</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>specialist</translation>
    </message>
    <message>
        <source>The quotas cannot be met. What would help:</source>
        <translation>The quotas cannot be met. What would help:</translation>
    </message>
    <message>
        <source>Newly invited: %1</source>
        <translation>Newly invited: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue at the end of %1: %2</source>
        <translation>Overdue at the end of %1: %2</translation>
    </message>
    <message>
        <source>makes a workbook, with the sample year if asked</source>
        <translation>makes a workbook, with the sample year if asked</translation>
    </message>
    <message>
        <source>whether the workbook and its history are sound</source>
        <translation>whether the workbook and its history are sound</translation>
    </message>
    <message>
        <source>a copy that is looked at before it counts</source>
        <translation>a copy that is looked at before it counts</translation>
    </message>
    <message>
        <source>puts a copy in the workbook&apos;s place, which is kept</source>
        <translation>puts a copy in the workbook&apos;s place, which is kept</translation>
    </message>
    <message>
        <source>saves what can be read of a damaged workbook</source>
        <translation>saves what can be read of a damaged workbook</translation>
    </message>
    <message>
        <source>the newest actions; undo or redo the last</source>
        <translation>the newest actions; undo or redo the last</translation>
    </message>
    <message>
        <source>chooses whom to invite, and why; --apply invites them</source>
        <translation>chooses whom to invite, and why; --apply invites them</translation>
    </message>
    <message>
        <source>the same for a problem in a file</source>
        <translation>the same for a problem in a file</translation>
    </message>
    <message>
        <source>The pages of the file, the references in it and its history are whole.</source>
        <translation>The pages of the file, the references in it and its history are whole.</translation>
    </message>
    <message>
        <source>What was saved refers to lost records in %1 places; check names them.</source>
        <translation>What was saved refers to lost records in %1 places; check names them.</translation>
    </message>
    <message>
        <source>  %1, row %2, %3: %4</source>
        <translation>  %1, row %2, %3: %4</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1, row %2: %3</translation>
    </message>
    <message>
        <source>    the same of %1 more rows</source>
        <translation>    the same of %1 more rows</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 rows, %4 new, %5 changed, %6 unchanged, %7 refused</source>
        <translation>  %1 (%2): %3 rows, %4 new, %5 changed, %6 unchanged, %7 refused</translation>
    </message>
    <message>
        <source>%1 has no host county yet.</source>
        <translation>%1 has no host county yet.</translation>
    </message>
    <message>
        <source>Never invited: %1 members</source>
        <translation>Never invited: %1 members</translation>
    </message>
    <message>
        <source>Tell with --year Y which plan is meant.</source>
        <translation>Tell with --year Y which plan is meant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>whom to invite to what lies ahead in the plan of a year, all at once</source>
        <translation>whom to invite to what lies ahead in the plan of a year, all at once</translation>
    </message>
    <message>
        <source>Of the plan of %1 nothing lies ahead that could be planned.</source>
        <translation>Of the plan of %1 nothing lies ahead that could be planned.</translation>
    </message>
    <message>
        <source>%1, %2: no number yet.</source>
        <translation>%1, %2: no number yet.</translation>
    </message>
    <message>
        <source>%1, %2: the last is %3.</source>
        <translation>%1, %2: the last is %3.</translation>
    </message>
    <message>
        <source> Missing: %1.</source>
        <translation> Missing: %1.</translation>
    </message>
    <message>
        <source>%1 is no year.</source>
        <translation>%1 is no year.</translation>
    </message>
    <message>
        <source>the numbers of the office&apos;s letters: how far each cycle is, and what is missing</source>
        <translation>the numbers of the office&apos;s letters: how far each cycle is, and what is missing</translation>
    </message>
    <message>
        <source>Tell --activity N and --out PATH.</source>
        <translation>Tell --activity N and --out PATH.</translation>
    </message>
    <message>
        <source>an activity as a file that calendars read</source>
        <translation>an activity as a file that calendars read</translation>
    </message>
    <message>
        <source>There is no form %1; there are: %2.</source>
        <translation>There is no form %1; there are: %2.</translation>
    </message>
    <message>
        <source>--first is a label of the sheet, 1 to %1.</source>
        <translation>--first is a label of the sheet, 1 to %1.</translation>
    </message>
    <message>
        <source>Tell --activity N, --out PATH, and perhaps --kind, one of %1.</source>
        <translation>Tell --activity N, --out PATH, and perhaps --kind, one of %1.</translation>
    </message>
    <message>
        <source>Tell --activity N, and --out PATH.xlsx for the county&apos;s sheet or --from PATH to read it back.</source>
        <translation>Tell --activity N, and --out PATH.xlsx for the county&apos;s sheet or --from PATH to read it back.</translation>
    </message>
    <message>
        <source>--format is pdf or docx, and --out a folder or such a file.</source>
        <translation>--format is pdf or docx, and --out a folder or such a file.</translation>
    </message>
    <message>
        <source>%1 is not a month such as 2024-03.</source>
        <translation>%1 is not a month such as 2024-03.</translation>
    </message>
    <message>
        <source>--count is a number of members.</source>
        <translation>--count is a number of members.</translation>
    </message>
    <message>
        <source>--order is strokes or points.</source>
        <translation>--order is strokes or points.</translation>
    </message>
    <message>
        <source>Tell the days with --month YYYY-MM, or with --from D and --to D.</source>
        <translation>Tell the days with --month YYYY-MM, or with --from D and --to D.</translation>
    </message>
    <message>
        <source>%1: %2 when it was signed, now %3</source>
        <translation>%1: %2 when it was signed, now %3</translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation>There is no report %1.</translation>
    </message>
    <message>
        <source>Several reports have the number %1: tell it as YEAR/NUMBER.</source>
        <translation>Several reports have the number %1: tell it as YEAR/NUMBER.</translation>
    </message>
    <message>
        <source>letters as one PDF or Word file, or a folder of them; the notice for the chat group. --issue gives the letters their numbers and keeps them as they are sent</source>
        <translation>letters as one PDF or Word file, or a folder of them; the notice for the chat group. --issue gives the letters their numbers and keeps them as they are sent</translation>
    </message>
    <message>
        <source>the sheet on which the county of an activity tells its projects and needs, filled in with what is known; --from reads it back</source>
        <translation>the sheet on which the county of an activity tells its projects and needs, filled in with what is known; --from reads it back</translation>
    </message>
    <message>
        <source>address labels or envelopes for the letters of an activity; --first is the first label of the sheet that is still there</source>
        <translation>address labels or envelopes for the letters of an activity; --first is the first label of the sheet that is still there</translation>
    </message>
    <message>
        <source>tracking cards as one PDF or Word file, or a folder of them</source>
        <translation>tracking cards as one PDF or Word file, or a folder of them</translation>
    </message>
    <message>
        <source>--size is a4 or a5.</source>
        <translation>--size is a4 or a5.</translation>
    </message>
    <message>
        <source>Nothing new to send: %1 letters are as they were sent before.</source>
        <translation>Nothing new to send: %1 letters are as they were sent before.</translation>
    </message>
    <message>
        <source>%1 letters sent now.</source>
        <translation>%1 letters sent now.</translation>
    </message>
    <message>
        <source>%1 letters sent now; %2 others are as they were sent before.</source>
        <translation>%1 letters sent now; %2 others are as they were sent before.</translation>
    </message>
    <message>
        <source>The notice for the chat group is written as .txt, without --format.</source>
        <translation>The notice for the chat group is written as .txt, without --format.</translation>
    </message>
    <message>
        <source>Papers are written as .pdf or .docx, not as .%1; a path without an ending is a folder.</source>
        <translation>Papers are written as .pdf or .docx, not as .%1; a path without an ending is a folder.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, number %2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signed: %1</translation>
    </message>
    <message>
        <source>Signed before, on %1: %2</source>
        <translation>Signed before, on %1: %2</translation>
    </message>
    <message>
        <source>--sign is for %1 alone; other papers are not signed.</source>
        <translation>--sign is for %1 alone; other papers are not signed.</translation>
    </message>
    <message>
        <source>A calendar is written as .ics: %1 has another ending.</source>
        <translation>A calendar is written as .ics: %1 has another ending.</translation>
    </message>
    <message>
        <source>limited, not met: %1</source>
        <translation>limited, not met: %1</translation>
    </message>
    <message>
        <source>not eligible, not met: %1</source>
        <translation>not eligible, not met: %1</translation>
    </message>
    <message>
        <source>Tell with --from and --to which days are to be compared with those a year before.</source>
        <translation>Tell with --from and --to which days are to be compared with those a year before.</translation>
    </message>
    <message>
        <source>There is no campaign %1 among the tags of activities.</source>
        <translation>There is no campaign %1 among the tags of activities.</translation>
    </message>
    <message>
        <source>Tell with --campaign NAME which campaign it is about.</source>
        <translation>Tell with --campaign NAME which campaign it is about.</translation>
    </message>
    <message>
        <source>--reach is a number of points such as 90.</source>
        <translation>--reach is a number of points such as 90.</translation>
    </message>
    <message>
        <source>--reach is about one member: tell whom with --member.</source>
        <translation>--reach is about one member: tell whom with --member.</translation>
    </message>
    <message>
        <source>Nothing speaks for one place more than for another.</source>
        <translation>Nothing speaks for one place more than for another.</translation>
    </message>
    <message>
        <source>the figures of the statistics page; all of them with --json; --next: where to go next, and why</source>
        <translation>the figures of the statistics page; all of them with --json; --next: where to go next, and why</translation>
    </message>
    <message>
        <source>The rules of the program</source>
        <translation>The rules of the program</translation>
    </message>
    <message>
        <source>There is no set of rules called %1; there are: %2</source>
        <translation>There is no set of rules called %1; there are: %2</translation>
    </message>
    <message>
        <source>the evaluation; of one member with each line&apos;s rule and source, and with --reach what is missing to N points; by another set of rules than the one in use with --rules, of which &apos;program&apos; names those that come with the program</source>
        <translation>the evaluation; of one member with each line&apos;s rule and source, and with --reach what is missing to N points; by another set of rules than the one in use with --rules, of which &apos;program&apos; names those that come with the program</translation>
    </message>
    <message>
        <source>Tell with --year YYYY which year&apos;s plan.</source>
        <translation>Tell with --year YYYY which year&apos;s plan.</translation>
    </message>
    <message>
        <source>a paper of an activity: plan, schedule, notes, members, sign-in, bus, seat-cards, badges, summary, review, press, projects, ledger, case, or with dossier all of them in one; ledger or case of one suggestion or of all; report: the sheet of one report or of all; dossier of a member or of all; progress of all that a member suggested, or of each; or of a month or of days: month-summary, year-summary, pioneers, excellent; leader-page or campaign-report, with charts; of the plan of a year: scheme, scheme-changes with --year. --sign signs one of these and keeps it as it is, with a number where the office numbers such papers</source>
        <translation>a paper of an activity: plan, schedule, notes, members, sign-in, bus, seat-cards, badges, summary, review, press, projects, ledger, case, or with dossier all of them in one; ledger or case of one suggestion or of all; report: the sheet of one report or of all; dossier of a member or of all; progress of all that a member suggested, or of each; or of a month or of days: month-summary, year-summary, pioneers, excellent; leader-page or campaign-report, with charts; of the plan of a year: scheme, scheme-changes with --year. --sign signs one of these and keeps it as it is, with a number where the office numbers such papers</translation>
    </message>
    <message>
        <source>Tell --out PATH and --paper, one of %1 with --activity N; dossier with --activity N or perhaps --member NAME; progress with perhaps --member NAME; ledger, case or report with perhaps --number NO; or one of %2 with --month YYYY-MM or --from D --to D; or one of %3 with --year YYYY.</source>
        <translation>Tell --out PATH and --paper, one of %1 with --activity N; dossier with --activity N or perhaps --member NAME; progress with perhaps --member NAME; ledger, case or report with perhaps --number NO; or one of %2 with --month YYYY-MM or --from D --to D; or one of %3 with --year YYYY.</translation>
    </message>
    <message>
        <source>Ask for --headline or for --next, not for both.</source>
        <translation>Ask for --headline or for --next, not for both.</translation>
    </message>
    <message>
        <source>Nobody has points by these rules in this period.</source>
        <translation>Nobody has points by these rules in this period.</translation>
    </message>
    <message>
        <source>There is no paper %1; there are: %2.</source>
        <translation>There is no paper %1; there are: %2.</translation>
    </message>
    <message>
        <source>There is no kind of letter %1 here; there are: %2.</source>
        <translation>There is no kind of letter %1 here; there are: %2.</translation>
    </message>
    <message>
        <source>every chart of the statistics page, or the numbers behind it; beside the year before with --compare, of the days from --from to --to</source>
        <translation>every chart of the statistics page, or the numbers behind it; beside the year before with --compare, of the days from --from to --to</translation>
    </message>
    <message>
        <source>These rules hold from %1 to %2; name both days of a period.</source>
        <translation>These rules hold from %1 to %2; name both days of a period.</translation>
    </message>
    <message>
        <source>Tell either --month, or --from and --to, not both.</source>
        <translation>Tell either --month, or --from and --to, not both.</translation>
    </message>
    <message>
        <source>The paper %1 takes no option --%2.</source>
        <translation>The paper %1 takes no option --%2.</translation>
    </message>
    <message>
        <source>Members are excellent in a year, not in a month: tell its days with --from D and --to D.</source>
        <translation>Members are excellent in a year, not in a month: tell its days with --from D and --to D.</translation>
    </message>
    <message>
        <source>takes spreadsheets, folders of them or calendars of holidays (.ics) in; an empty cell says nothing, or clears what is stored with --clear-empty. KIND, if the columns do not tell it: directory, directory.holidays, directory.enterprises, directory.venues, members, plan, plan.changes, plan.agenda, plan.publicity, plan.cases, plan.reviews, needs, needs.projects, pairings, pairings.services, outcomes, invitations, ledger, ledger.proposals, reports, reports.adoptions, reports.comments, rules, rules.multipliers, rules.classes, rules.conditions, rules.awards. MAP.json: {&quot;columns&quot;: {&quot;their column&quot;: &quot;our column&quot;}, &quot;values&quot;: {&quot;our column&quot;: {&quot;their word&quot;: &quot;our word&quot;}}}</source>
        <translation>takes spreadsheets, folders of them or calendars of holidays (.ics) in; an empty cell says nothing, or clears what is stored with --clear-empty. KIND, if the columns do not tell it: directory, directory.holidays, directory.enterprises, directory.venues, members, plan, plan.changes, plan.agenda, plan.publicity, plan.cases, plan.reviews, needs, needs.projects, pairings, pairings.services, outcomes, invitations, ledger, ledger.proposals, reports, reports.adoptions, reports.comments, rules, rules.multipliers, rules.classes, rules.conditions, rules.awards. MAP.json: {&quot;columns&quot;: {&quot;their column&quot;: &quot;our column&quot;}, &quot;values&quot;: {&quot;our column&quot;: {&quot;their word&quot;: &quot;our word&quot;}}}</translation>
    </message>
    <message>
        <source>whole tables, which import takes back: words, holidays, enterprises, venues, members, plan, changes, agenda, projects, needs, invitations, ledger, proposals, publicity, cases, reviews, reports, adoptions, comments, pairings, services, outcomes, rules, multipliers, classes, conditions, awards; and as the pages show them: activities, points, history</source>
        <translation>whole tables, which import takes back: words, holidays, enterprises, venues, members, plan, changes, agenda, projects, needs, invitations, ledger, proposals, publicity, cases, reviews, reports, adoptions, comments, pairings, services, outcomes, rules, multipliers, classes, conditions, awards; and as the pages show them: activities, points, history</translation>
    </message>
    <message>
        <source>Version %1 was signed on %2 and says otherwise than this; --sign makes version %3 of it.</source>
        <translation>Version %1 was signed on %2 and says otherwise than this; --sign makes version %3 of it.</translation>
    </message>
    <message>
        <source>Version %1 was signed on %2; as of that day it still holds.</source>
        <translation>Version %1 was signed on %2; as of that day it still holds.</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>without a class</translation>
    </message>
    <message>
        <source>classes: %1</source>
        <translation>classes: %1</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>on any day</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1: facts %2</source>
        <translation>%1: facts %2</translation>
    </message>
    <message>
        <source>These rules hold %1; other days were counted by them too.</source>
        <translation>These rules hold %1; other days were counted by them too.</translation>
    </message>
    <message>
        <source>What these items count is guessed from their words; confirm it on the evaluation page: %1</source>
        <translation>What these items count is guessed from their words; confirm it on the evaluation page: %1</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Registered as held</source>
        <translation>Registered as held</translation>
    </message>
    <message>
        <source>Not registered as held</source>
        <translation>Not registered as held</translation>
    </message>
    <message>
        <source>Attendance complete</source>
        <translation>Attendance complete</translation>
    </message>
    <message>
        <source>Attendance unknown: %1</source>
        <translation>Attendance unknown: %1</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>Minutes written</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>Suggestions registered</source>
        <translation>Suggestions registered</translation>
    </message>
    <message>
        <source>No suggestion yet</source>
        <translation>No suggestion yet</translation>
    </message>
    <message>
        <source>Every need answered or explained</source>
        <translation>Every need answered or explained</translation>
    </message>
    <message>
        <source>Needs neither answered nor explained: %1</source>
        <translation>Needs neither answered nor explained: %1</translation>
    </message>
    <message>
        <source>Every suggestion routed</source>
        <translation>Every suggestion routed</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1</source>
        <translation>Suggestions without a route: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Present: %1</translation>
    </message>
    <message>
        <source>Seen at %1: %2</source>
        <translation>Seen at %1: %2</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>On leave: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>Every suggestion has a speaker</source>
        <translation>Every suggestion has a speaker</translation>
    </message>
    <message>
        <source>Suggestions without a speaker: %1</source>
        <translation>Suggestions without a speaker: %1</translation>
    </message>
    <message>
        <source>Host county entered</source>
        <translation>Host county entered</translation>
    </message>
    <message>
        <source>No host county: numbers go without it</source>
        <translation>No host county: numbers go without it</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>%1 is no time of day; write 9:30.</source>
        <translation>%1 is no time of day; write 9:30.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Nothing is filled in yet.</translation>
    </message>
    <message>
        <source>A whole number belongs here, not %1.</source>
        <translation>A whole number belongs here, not %1.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>This must not be empty.</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> Did you mean %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 is not in the list.</translation>
    </message>
    <message>
        <source> If the word is missing, add it to the dictionary.</source>
        <translation> If the word is missing, add it to the dictionary.</translation>
    </message>
    <message>
        <source> Choose one of: %1.</source>
        <translation> Choose one of: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ConditionTable</name>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Looks at</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total at most</source>
        <translation>Total at most</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Needs without an answer there: %1.</source>
        <translation>Needs without an answer there: %1.</translation>
    </message>
    <message>
        <source>The theme was never brought to this county.</source>
        <translation>The theme was never brought to this county.</translation>
    </message>
    <message>
        <source>The theme was there last on %1, %2 months ago.</source>
        <translation>The theme was there last on %1, %2 months ago.</translation>
    </message>
    <message>
        <source>The county was never visited.</source>
        <translation>The county was never visited.</translation>
    </message>
    <message>
        <source>The county was visited last on %1, %2 months ago.</source>
        <translation>The county was visited last on %1, %2 months ago.</translation>
    </message>
    <message>
        <source>Serving members who know about it: %1, free of them: %2.</source>
        <translation>Serving members who know about it: %1, free of them: %2.</translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1 in all, each in one cell.</source>
        <translation>%1 in all, each in one cell.</translation>
    </message>
    <message>
        <source>%1 in all. %2 of them stand in several cells; the sums count each once.</source>
        <translation>%1 in all. %2 of them stand in several cells; the sums count each once.</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>%1 is a date such as 2024-03-15, not %2.</source>
        <translation>%1 is a date such as 2024-03-15, not %2.</translation>
    </message>
    <message>
        <source>%1 is a number such as 12 or 3.5, not %2.</source>
        <translation>%1 is a number such as 12 or 3.5, not %2.</translation>
    </message>
    <message>
        <source>%2 is not among the words of %1: add it to the field in the dictionary first.</source>
        <translation>%2 is not among the words of %1: add it to the field in the dictionary first.</translation>
    </message>
    <message>
        <source>The name of a field has 1 to 40 characters.</source>
        <translation>The name of a field has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>A word of a list has 1 to 100 characters.</source>
        <translation>A word of a list has 1 to 100 characters.</translation>
    </message>
    <message>
        <source>A word stands in the list twice.</source>
        <translation>A word stands in the list twice.</translation>
    </message>
    <message>
        <source>%1 has at most 2,000 characters.</source>
        <translation>%1 has at most 2,000 characters.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How a date is written in a form; a format of Qt, to be read back when typed</extracomment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>not worked</translation>
    </message>
    <message>
        <source>in %1 working days</source>
        <translation>in %1 working days</translation>
    </message>
    <message>
        <source>%1 working days ago</source>
        <translation>%1 working days ago</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>worked for %1</source>
        <translation>worked for %1</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A word of a list has 1 to 100 characters.</source>
        <translation>A word of a list has 1 to 100 characters.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>The name of an enterprise has 1 to 200 characters.</source>
        <translation>The name of an enterprise has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>A file that comes with the program is missing: %1.</source>
        <translation>A file that comes with the program is missing: %1.</translation>
    </message>
    <message>
        <source>The words that come with the program</source>
        <translation>The words that come with the program</translation>
    </message>
    <message>
        <source>The name of a view has 1 to 40 characters.</source>
        <translation>The name of a view has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>Settings that came with this version</source>
        <translation>Settings that came with this version</translation>
    </message>
    <message>
        <source>A day of the calendar has a date.</source>
        <translation>A day of the calendar has a date.</translation>
    </message>
    <message>
        <source>The name of a holiday has at most 40 characters.</source>
        <translation>The name of a holiday has at most 40 characters.</translation>
    </message>
    <message>
        <source>A day off is not worked for another holiday.</source>
        <translation>A day off is not worked for another holiday.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The text for the group would show the mobile number %1.</source>
        <translation>The text for the group would show the mobile number %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This activity is no longer there.</source>
        <translation>This activity is no longer there.</translation>
    </message>
    <message>
        <source>The activity has no day yet: plan it before letters are written.</source>
        <translation>The activity has no day yet: plan it before letters are written.</translation>
    </message>
    <message>
        <source>Nobody is invited yet: choose the members first.</source>
        <translation>Nobody is invited yet: choose the members first.</translation>
    </message>
    <message>
        <source>The activity names no host and no cooperating unit.</source>
        <translation>The activity names no host and no cooperating unit.</translation>
    </message>
    <message>
        <source>The table line “%1” of the wording “%2” cannot be read.</source>
        <translation>The table line “%1” of the wording “%2” cannot be read.</translation>
    </message>
    <message>
        <source>Nothing is known that {%1} in the wording “%2” could stand for.</source>
        <translation>Nothing is known that {%1} in the wording “%2” could stand for.</translation>
    </message>
    <message>
        <source>{%1} has no value, but the wording “%2” needs it.</source>
        <translation>{%1} has no value, but the wording “%2” needs it.</translation>
    </message>
    <message>
        <source>A bracket is not closed in “%1” of the wording “%2”.</source>
        <translation>A bracket is not closed in “%1” of the wording “%2”.</translation>
    </message>
    <message>
        <source>The wording “%1” is missing from the program’s folder.</source>
        <translation>The wording “%1” is missing from the program’s folder.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>The panel is not proved to be the best.</source>
        <translation>The panel is not proved to be the best.</translation>
    </message>
    <message>
        <source>There is no panel to approve yet.</source>
        <translation>There is no panel to approve yet.</translation>
    </message>
    <message>
        <source>Departs from the rules: %1</source>
        <translation>Departs from the rules: %1</translation>
    </message>
    <message>
        <source>The paper that was kept cannot be read any more.</source>
        <translation>The paper that was kept cannot be read any more.</translation>
    </message>
    <message>
        <source>Note the printing of letters: %1</source>
        <translation>Note the printing of letters: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No letter was issued, for %1 lack something. %2</source>
        <translation>No letter was issued, for %1 lack something. %2</translation>
    </message>
    <message>
        <source>Issue %1 letters of %2</source>
        <translation>Issue %1 letters of %2</translation>
    </message>
    <message>
        <source>No suggestion was made at this activity yet.</source>
        <translation>No suggestion was made at this activity yet.</translation>
    </message>
    <message>
        <source>The name of a cycle has 1 to 40 characters.</source>
        <translation>The name of a cycle has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>%1 stands in a number where the figures belong.</source>
        <translation>%1 stands in a number where the figures belong.</translation>
    </message>
    <message>
        <source>A number knows %1 and %2 only.</source>
        <translation>A number knows %1 and %2 only.</translation>
    </message>
    <message>
        <source>A year begins with a number from 1 to 99999.</source>
        <translation>A year begins with a number from 1 to 99999.</translation>
    </message>
    <message>
        <source>The numbers that come with the program</source>
        <translation>The numbers that come with the program</translation>
    </message>
    <message>
        <source>Invitation to a member</source>
        <translation>Invitation to a member</translation>
    </message>
    <message>
        <source>Letter to a unit</source>
        <translation>Letter to a unit</translation>
    </message>
    <message>
        <source>Notice for the chat group</source>
        <translation>Notice for the chat group</translation>
    </message>
    <message>
        <source>Tracking card of a suggestion</source>
        <translation>Tracking card of a suggestion</translation>
    </message>
    <message>
        <source>Approval sheet of a panel</source>
        <translation>Approval sheet of a panel</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>A paper without words cannot be kept.</source>
        <translation>A paper without words cannot be kept.</translation>
    </message>
    <message>
        <source>The activity has no programme yet: enter it first.</source>
        <translation>The activity has no programme yet: enter it first.</translation>
    </message>
    <message>
        <source>The activity was not held yet.</source>
        <translation>The activity was not held yet.</translation>
    </message>
    <message>
        <source>Members&apos; chat group</source>
        <translation>Members&apos; chat group</translation>
    </message>
    <message>
        <source>The activity names no county.</source>
        <translation>The activity names no county.</translation>
    </message>
    <message>
        <source>No suggestion of this activity was handed to a unit.</source>
        <translation>No suggestion of this activity was handed to a unit.</translation>
    </message>
    <message>
        <source>No suggestion of this activity is overdue.</source>
        <translation>No suggestion of this activity is overdue.</translation>
    </message>
    <message>
        <source>This member is no longer there.</source>
        <translation>This member is no longer there.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>Letter to a county</source>
        <translation>Letter to a county</translation>
    </message>
    <message>
        <source>Letter that hands a suggestion over</source>
        <translation>Letter that hands a suggestion over</translation>
    </message>
    <message>
        <source>Reminder of a suggestion</source>
        <translation>Reminder of a suggestion</translation>
    </message>
    <message>
        <source>Progress told to a member</source>
        <translation>Progress told to a member</translation>
    </message>
    <message>
        <source>Plan of an activity</source>
        <translation>Plan of an activity</translation>
    </message>
    <message>
        <source>Programme of an activity</source>
        <translation>Programme of an activity</translation>
    </message>
    <message>
        <source>Notes for those who come</source>
        <translation>Notes for those who come</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>Bus list</translation>
    </message>
    <message>
        <source>Seat cards</source>
        <translation>Seat cards</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Summary of an activity</source>
        <translation>Summary of an activity</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>Review form</translation>
    </message>
    <message>
        <source>Dossier of a member</source>
        <translation>Dossier of a member</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>No letter was sent yet.</translation>
    </message>
    <message>
        <source>Letters as they were sent</source>
        <translation>Letters as they were sent</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier of %1</translation>
    </message>
    <message>
        <source>The activity has no projects yet: enter what the county sent.</source>
        <translation>The activity has no projects yet: enter what the county sent.</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Needs: %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>members say: %1</source>
        <translation>members say: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Proposal: %1</translation>
    </message>
    <message>
        <source>It says the same as the version that was signed.</source>
        <translation>It says the same as the version that was signed.</translation>
    </message>
    <message>
        <source>Sign: %1, %2</source>
        <translation>Sign: %1, %2</translation>
    </message>
    <message>
        <source>Such a paper needs a first and a last day.</source>
        <translation>Such a paper needs a first and a last day.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>No pioneer of %1 is recorded yet: enter who it is first.</source>
        <translation>No pioneer of %1 is recorded yet: enter who it is first.</translation>
    </message>
    <message>
        <source>in the order of their points</source>
        <translation>in the order of their points</translation>
    </message>
    <message>
        <source>in the order of strokes</source>
        <translation>in the order of strokes</translation>
    </message>
    <message>
        <source>%1 of %2 members who may be chosen.</source>
        <translation>%1 of %2 members who may be chosen.</translation>
    </message>
    <message>
        <source>%1 of them came in for having as many points as the last.</source>
        <translation>%1 of them came in for having as many points as the last.</translation>
    </message>
    <message>
        <source>Nobody has points in %1 by which to be chosen.</source>
        <translation>Nobody has points in %1 by which to be chosen.</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>No. %1 of %2</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>Has no text yet; its sheet is drafted from the suggestions that it grew out of.</source>
        <translation>Has no text yet; its sheet is drafted from the suggestions that it grew out of.</translation>
    </message>
    <message>
        <source>A report tells one matter, but this one grew out of suggestions about several.</source>
        <translation>A report tells one matter, but this one grew out of suggestions about several.</translation>
    </message>
    <message>
        <source>No report grew out of this activity yet.</source>
        <translation>No report grew out of this activity yet.</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activities</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>List of those who come</source>
        <translation>List of those who come</translation>
    </message>
    <message>
        <source>Projects and needs</source>
        <translation>Projects and needs</translation>
    </message>
    <message>
        <source>Ledger of suggestions</source>
        <translation>Ledger of suggestions</translation>
    </message>
    <message>
        <source>Case told as an example</source>
        <translation>Case told as an example</translation>
    </message>
    <message>
        <source>Sheet of a report</source>
        <translation>Sheet of a report</translation>
    </message>
    <message>
        <source>Dossier of an activity: cover</source>
        <translation>Dossier of an activity: cover</translation>
    </message>
    <message>
        <source>Dossier of an activity: contents</source>
        <translation>Dossier of an activity: contents</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Address label</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Summary of a month</source>
        <translation>Summary of a month</translation>
    </message>
    <message>
        <source>Summary of a year</source>
        <translation>Summary of a year</translation>
    </message>
    <message>
        <source>Notice of a month’s pioneers</source>
        <translation>Notice of a month’s pioneers</translation>
    </message>
    <message>
        <source>List of excellent members</source>
        <translation>List of excellent members</translation>
    </message>
    <message>
        <source>Note the printing of %1: %2</source>
        <translation>Note the printing of %1: %2</translation>
    </message>
    <message>
        <source>Each year begins anew: %1 stands in a number where the year belongs, or two would have the same.</source>
        <translation>Each year begins anew: %1 stands in a number where the year belongs, or two would have the same.</translation>
    </message>
    <message>
        <source>%1 numbers its papers like this: two would have the same.</source>
        <translation>%1 numbers its papers like this: two would have the same.</translation>
    </message>
    <message>
        <source>Dossier of the activity</source>
        <translation>Dossier of the activity</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Ledger, cards and slips of the evening</source>
        <translation>Ledger, cards and slips of the evening</translation>
    </message>
    <message>
        <source>%1 lack a postal address: %2.</source>
        <translation>%1 lack a postal address: %2.</translation>
    </message>
    <message>
        <source>%1 lack a postcode: %2.</source>
        <translation>%1 lack a postcode: %2.</translation>
    </message>
    <message>
        <source>No suggestion of this activity is still to be handed over.</source>
        <translation>No suggestion of this activity is still to be handed over.</translation>
    </message>
    <message>
        <source>Left out, %1: %2.</source>
        <translation>Left out, %1: %2.</translation>
    </message>
    <message>
        <source>Nothing of %1 is recorded that could be summed up: choose other days.</source>
        <translation>Nothing of %1 is recorded that could be summed up: choose other days.</translation>
    </message>
    <message>
        <source>%1; adopted: %2</source>
        <translation>%1; adopted: %2</translation>
    </message>
    <message>
        <source>Text for the press</source>
        <translation>Text for the press</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>taken back: %1</translation>
    </message>
    <message>
        <source>No points are posted for these members yet: post them first.</source>
        <translation>No points are posted for these members yet: post them first.</translation>
    </message>
    <message>
        <source>Certificates are written once the round is decided.</source>
        <translation>Certificates are written once the round is decided.</translation>
    </message>
    <message>
        <source>This month has no pioneer yet.</source>
        <translation>This month has no pioneer yet.</translation>
    </message>
    <message>
        <source>As it was decided: %1 members.</source>
        <translation>As it was decided: %1 members.</translation>
    </message>
    <message>
        <source>Nothing is recorded of these days that the paper could tell: choose others.</source>
        <translation>Nothing is recorded of these days that the paper could tell: choose others.</translation>
    </message>
    <message>
        <source>One page for the leader</source>
        <translation>One page for the leader</translation>
    </message>
    <message>
        <source>Report of a campaign</source>
        <translation>Report of a campaign</translation>
    </message>
    <message>
        <source>Statement of a member’s points</source>
        <translation>Statement of a member’s points</translation>
    </message>
    <message>
        <source>Certificate of an honour</source>
        <translation>Certificate of an honour</translation>
    </message>
    <message>
        <source>None of them has suggested anything yet.</source>
        <translation>None of them has suggested anything yet.</translation>
    </message>
    <message>
        <source>%1%2, how far your suggestions were on %3:</source>
        <translation>%1%2, how far your suggestions were on %3:</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Progress of all that a member suggested</source>
        <translation>Progress of all that a member suggested</translation>
    </message>
    <message>
        <source>%1: %2 activities</source>
        <translation>%1: %2 activities</translation>
    </message>
    <message>
        <source>The plan of %1 was not approved yet: nothing can have changed.</source>
        <translation>The plan of %1 was not approved yet: nothing can have changed.</translation>
    </message>
    <message>
        <source>Nothing is planned for %1 yet.</source>
        <translation>Nothing is planned for %1 yet.</translation>
    </message>
    <message>
        <source>Plan of a year</source>
        <translation>Plan of a year</translation>
    </message>
    <message>
        <source>Changes of a year’s plan</source>
        <translation>Changes of a year’s plan</translation>
    </message>
    <message>
        <source>As the round stands (%1): %2 members.</source>
        <translation>As the round stands (%1): %2 members.</translation>
    </message>
    <message>
        <source>%1 has not suggested anything yet.</source>
        <translation>%1 has not suggested anything yet.</translation>
    </message>
    <message>
        <source>photos and papers: %1</source>
        <translation>photos and papers: %1</translation>
    </message>
    <message>
        <source>The share of %1 % gives %2.</source>
        <translation>The share of %1 % gives %2.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>This is a draft: nobody has recommended the excellent members of these days yet.</source>
        <translation>This is a draft: nobody has recommended the excellent members of these days yet.</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>to be settled</translation>
    </message>
    <message>
        <source>%1 more on the roll no longer serve.</source>
        <translation>%1 more on the roll no longer serve.</translation>
    </message>
    <message>
        <source>%1 more hold an office that is not honoured.</source>
        <translation>%1 more hold an office that is not honoured.</translation>
    </message>
    <message>
        <source>More are not listed: %1 were asked for.</source>
        <translation>More are not listed: %1 were asked for.</translation>
    </message>
    <message>
        <source>no activity was held</source>
        <translation>no activity was held</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>Paper: issuing organ</source>
        <translation>Paper: issuing organ</translation>
    </message>
    <message>
        <source>Paper: title</source>
        <translation>Paper: title</translation>
    </message>
    <message>
        <source>Paper: text</source>
        <translation>Paper: text</translation>
    </message>
    <message>
        <source>Paper: first level</source>
        <translation>Paper: first level</translation>
    </message>
    <message>
        <source>Paper: second level</source>
        <translation>Paper: second level</translation>
    </message>
    <message>
        <source>Paper: copy to</source>
        <translation>Paper: copy to</translation>
    </message>
    <message>
        <source>Paper: page number</source>
        <translation>Paper: page number</translation>
    </message>
    <message>
        <source>Paper: title of a table</source>
        <translation>Paper: title of a table</translation>
    </message>
    <message>
        <source>Paper: field of a table</source>
        <translation>Paper: field of a table</translation>
    </message>
    <message>
        <source>Paper: text in a table</source>
        <translation>Paper: text in a table</translation>
    </message>
    <message>
        <source>%1 (letters)</source>
        <translation>%1 (letters)</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion done</source>
        <translation>Suggestion done</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>Leader&apos;s comment</translation>
    </message>
    <message>
        <source>Pairing begins</source>
        <translation>Pairing begins</translation>
    </message>
    <message>
        <source>Pairing ends</source>
        <translation>Pairing ends</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Pioneer of the month</source>
        <translation>Pioneer of the month</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A telephone has seven digits at least. Is it complete?</source>
        <translation>A telephone has seven digits at least. Is it complete?</translation>
    </message>
    <message>
        <source>That is more than five years from today. Is the year right?</source>
        <translation>That is more than five years from today. Is the year right?</translation>
    </message>
    <message>
        <source>That day is still to come. Is it right?</source>
        <translation>That day is still to come. Is it right?</translation>
    </message>
</context>
<context>
    <name>EarlierNeeds</name>
    <message>
        <source>nobody answered it</source>
        <translation>nobody answered it</translation>
    </message>
</context>
<context>
    <name>EnterpriseForm</name>
    <message>
        <source>New enterprise or unit</source>
        <translation>New enterprise or unit</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>The partner</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The name of a rule set has 1 to 100 characters.</source>
        <translation>The name of a rule set has 1 to 100 characters.</translation>
    </message>
    <message>
        <source>The period of a rule set ends before it begins.</source>
        <translation>The period of a rule set ends before it begins.</translation>
    </message>
    <message>
        <source>A rule has a code.</source>
        <translation>A rule has a code.</translation>
    </message>
    <message>
        <source>The cap of a rule has the sign of its points.</source>
        <translation>The cap of a rule has the sign of its points.</translation>
    </message>
    <message>
        <source>There are no rules in use; import or enter some.</source>
        <translation>There are no rules in use; import or enter some.</translation>
    </message>
    <message>
        <source>The floor of a rule has the sign of its points.</source>
        <translation>The floor of a rule has the sign of its points.</translation>
    </message>
    <message>
        <source>The floor of a rule is not above its cap.</source>
        <translation>The floor of a rule is not above its cap.</translation>
    </message>
    <message>
        <source>The number of facts that count in full is not below 0.</source>
        <translation>The number of facts that count in full is not below 0.</translation>
    </message>
    <message>
        <source>The share of later facts is a percentage from 0 to 100.</source>
        <translation>The share of later facts is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>what the classes count, added up</source>
        <translation>what the classes count, added up</translation>
    </message>
    <message>
        <source>each class by its weight</source>
        <translation>each class by its weight</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>the total</translation>
    </message>
    <message>
        <source>points of a class</source>
        <translation>points of a class</translation>
    </message>
    <message>
        <source>points of a rule</source>
        <translation>points of a rule</translation>
    </message>
    <message>
        <source>number of facts</source>
        <translation>number of facts</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>total limited</source>
        <translation>total limited</translation>
    </message>
    <message>
        <source>The name of a class has 1 to 100 characters.</source>
        <translation>The name of a class has 1 to 100 characters.</translation>
    </message>
    <message>
        <source>The floor of a class is not above its cap.</source>
        <translation>The floor of a class is not above its cap.</translation>
    </message>
    <message>
        <source>The weight of a class is a percentage from 0 to 100.</source>
        <translation>The weight of a class is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>The name of a condition has at most 100 characters.</source>
        <translation>The name of a condition has at most 100 characters.</translation>
    </message>
    <message>
        <source>Say the points of which class the condition looks at.</source>
        <translation>Say the points of which class the condition looks at.</translation>
    </message>
    <message>
        <source>Say the points of which rule the condition looks at.</source>
        <translation>Say the points of which rule the condition looks at.</translation>
    </message>
    <message>
        <source>Say what the condition counts.</source>
        <translation>Say what the condition counts.</translation>
    </message>
    <message>
        <source>A number of facts is not below 0.</source>
        <translation>A number of facts is not below 0.</translation>
    </message>
    <message>
        <source>Say what the total is at most for those who do not meet the condition.</source>
        <translation>Say what the total is at most for those who do not meet the condition.</translation>
    </message>
    <message>
        <source>There is a set of rules called %1 already.</source>
        <translation>There is a set of rules called %1 already.</translation>
    </message>
    <message>
        <source>A factor is a number from 0 to 10, such as 1.5, or a percentage to 1000 %.</source>
        <translation>A factor is a number from 0 to 10, such as 1.5, or a percentage to 1000 %.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>No activity fits this; import the year plan first, and look at number, county and theme.</source>
        <translation>No activity fits this; import the year plan first, and look at number, county and theme.</translation>
    </message>
    <message>
        <source>There is no report of this number.</source>
        <translation>There is no report of this number.</translation>
    </message>
    <message>
        <source>The report of this number is called &quot;%1&quot;.</source>
        <translation>The report of this number is called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>This must not be empty.</translation>
    </message>
    <message>
        <source>This is not a month; write it like 1975.06.</source>
        <translation>This is not a month; write it like 1975.06.</translation>
    </message>
    <message>
        <source>This day lies in the future; look whether the year is right.</source>
        <translation>This day lies in the future; look whether the year is right.</translation>
    </message>
    <message>
        <source>It is not clear which list this is; name the sheet after it, for example after the column that it is for.</source>
        <translation>It is not clear which list this is; name the sheet after it, for example after the column that it is for.</translation>
    </message>
    <message>
        <source>This is another name of &quot;%1&quot; already.</source>
        <translation>This is another name of &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <translation>Import of %1 files</translation>
    </message>
    <message>
        <source>The mapping file is not as it should be; it holds &quot;columns&quot; and &quot;values&quot;, each with pairs of words.</source>
        <translation>The mapping file is not as it should be; it holds &quot;columns&quot; and &quot;values&quot;, each with pairs of words.</translation>
    </message>
    <message>
        <source>No header is found in this sheet. Put the names of the columns in one row, in the words of the program&apos;s own sheets, or map them.</source>
        <translation>No header is found in this sheet. Put the names of the columns in one row, in the words of the program&apos;s own sheets, or map them.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>There is nothing in this file.</translation>
    </message>
    <message>
        <source>This column is not known and was left out; map it if it matters.</source>
        <translation>This column is not known and was left out; map it if it matters.</translation>
    </message>
    <message>
        <source>Import stopped.</source>
        <translation>Import stopped.</translation>
    </message>
    <message>
        <source>On the roll the unit of this member is &quot;%1&quot;; look whether it is the same person.</source>
        <translation>On the roll the unit of this member is &quot;%1&quot;; look whether it is the same person.</translation>
    </message>
    <message>
        <source>This is not a time of day; write it like 8:15.</source>
        <translation>This is not a time of day; write it like 8:15.</translation>
    </message>
    <message>
        <source>Taken for the member of this name and birth whose unit was &quot;%1&quot;.</source>
        <translation>Taken for the member of this name and birth whose unit was &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; mend it, map it to a word of the list, or add it to the directory.</source>
        <translation>&quot;%1&quot; is not in the list; mend it, map it to a word of the list, or add it to the directory.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. The nearest: %2. Mend it, map it to one of these, or add it to the directory.</source>
        <translation>&quot;%1&quot; is not in the list. The nearest: %2. Mend it, map it to one of these, or add it to the directory.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the roll; mend the name or add the member.</source>
        <translation>&quot;%1&quot; is not on the roll; mend the name or add the member.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the roll. The nearest: %2. Mend the name or add the member.</source>
        <translation>&quot;%1&quot; is not on the roll. The nearest: %2. Mend the name or add the member.</translation>
    </message>
    <message>
        <source>There are several members of this name; write the unit as on the roll: %1.</source>
        <translation>There are several members of this name; write the unit as on the roll: %1.</translation>
    </message>
    <message>
        <source>Another outcome has this number; this one became number %1.</source>
        <translation>Another outcome has this number; this one became number %1.</translation>
    </message>
    <message>
        <source>Another pairing has this number; this one became number %1.</source>
        <translation>Another pairing has this number; this one became number %1.</translation>
    </message>
    <message>
        <source>There is no pairing of this number, member and partner.</source>
        <translation>There is no pairing of this number, member and partner.</translation>
    </message>
    <message>
        <source>The county or the number of the activity must stand here.</source>
        <translation>The county or the number of the activity must stand here.</translation>
    </message>
    <message>
        <source>It is not clear whether this was put off or cancelled.</source>
        <translation>It is not clear whether this was put off or cancelled.</translation>
    </message>
    <message>
        <source>The year of the plan and the number of the activity must be there.</source>
        <translation>The year of the plan and the number of the activity must be there.</translation>
    </message>
    <message>
        <source>The leader is not found on the roll; the name is kept as text.</source>
        <translation>The leader is not found on the roll; the name is kept as text.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>A number belongs here.</translation>
    </message>
    <message>
        <source>There is no suggestion of the number &quot;%1&quot; in the ledger.</source>
        <translation>There is no suggestion of the number &quot;%1&quot; in the ledger.</translation>
    </message>
    <message>
        <source>This is not a date; write it like 2024-03-28.</source>
        <translation>This is not a date; write it like 2024-03-28.</translation>
    </message>
    <message>
        <source>A whole number from 0 on belongs here.</source>
        <translation>A whole number from 0 on belongs here.</translation>
    </message>
    <message>
        <source>It is not clear what this counts; say so on the evaluation page.</source>
        <translation>It is not clear what this counts; say so on the evaluation page.</translation>
    </message>
    <message>
        <source>There is no rule with this code.</source>
        <translation>There is no rule with this code.</translation>
    </message>
    <message>
        <source>The sample year did not come in whole.</source>
        <translation>The sample year did not come in whole.</translation>
    </message>
    <message>
        <source>There is no suggestion of this number in the ledger.</source>
        <translation>There is no suggestion of this number in the ledger.</translation>
    </message>
    <message>
        <source>There is no list of this name.</source>
        <translation>There is no list of this name.</translation>
    </message>
    <message>
        <source>Nothing of this file was imported; see what is told of the sheet &quot;%1&quot;.</source>
        <translation>Nothing of this file was imported; see what is told of the sheet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>There is no table %1.</translation>
    </message>
    <message>
        <source>The mapping file names &quot;%1&quot;, but no sheet of the program has a column of this name.</source>
        <translation>The mapping file names &quot;%1&quot;, but no sheet of the program has a column of this name.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own record of what was done; it was left out.</source>
        <translation>This is the program&apos;s own record of what was done; it was left out.</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>There are no rows below the header.</translation>
    </message>
    <message>
        <source>This looks like the kind &quot;%1&quot;, but the column &quot;%2&quot; is missing; map the column that stands for it.</source>
        <translation>This looks like the kind &quot;%1&quot;, but the column &quot;%2&quot; is missing; map the column that stands for it.</translation>
    </message>
    <message>
        <source>The columns are not those of the kind &quot;%1&quot;; choose another kind or map the columns.</source>
        <translation>The columns are not those of the kind &quot;%1&quot;; choose another kind or map the columns.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory.</source>
        <translation>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The list has: %2.</source>
        <translation>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The list has: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The nearest: %2.</source>
        <translation>&quot;%1&quot; is not in the list; it was kept as written and stands there unconfirmed. Check it in the directory. The nearest: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list. The list has: %2. Mend it, map it to one of these, or add it to the directory.</source>
        <translation>&quot;%1&quot; is not in the list. The list has: %2. Mend it, map it to one of these, or add it to the directory.</translation>
    </message>
    <message>
        <source>Row %1 above has the same; each may stand here once.</source>
        <translation>Row %1 above has the same; each may stand here once.</translation>
    </message>
    <message>
        <source>list of words</source>
        <translation>list of words</translation>
    </message>
    <message>
        <source>enterprises and partners</source>
        <translation>enterprises and partners</translation>
    </message>
    <message>
        <source>roll of members</source>
        <translation>roll of members</translation>
    </message>
    <message>
        <source>plan of the year</source>
        <translation>plan of the year</translation>
    </message>
    <message>
        <source>changes of the plan</source>
        <translation>changes of the plan</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>needs</translation>
    </message>
    <message>
        <source>pairings</source>
        <translation>pairings</translation>
    </message>
    <message>
        <source>services of pairings</source>
        <translation>services of pairings</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>outcomes</translation>
    </message>
    <message>
        <source>invitations and attendance</source>
        <translation>invitations and attendance</translation>
    </message>
    <message>
        <source>ledger of suggestions</source>
        <translation>ledger of suggestions</translation>
    </message>
    <message>
        <source>proposal leads</source>
        <translation>proposal leads</translation>
    </message>
    <message>
        <source>register of reports</source>
        <translation>register of reports</translation>
    </message>
    <message>
        <source>adoptions of reports</source>
        <translation>adoptions of reports</translation>
    </message>
    <message>
        <source>comments on reports</source>
        <translation>comments on reports</translation>
    </message>
    <message>
        <source>rules of evaluation</source>
        <translation>rules of evaluation</translation>
    </message>
    <message>
        <source>multipliers of rules</source>
        <translation>multipliers of rules</translation>
    </message>
    <message>
        <source>awards of the month</source>
        <translation>awards of the month</translation>
    </message>
    <message>
        <source>summary, nothing to import</source>
        <translation>summary, nothing to import</translation>
    </message>
    <message>
        <source>history of this program, nothing to import</source>
        <translation>history of this program, nothing to import</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>The sample year</source>
        <translation>The sample year</translation>
    </message>
    <message>
        <source>%1 values were hidden when this sheet was exported; they are left out, and what is stored stays.</source>
        <translation>%1 values were hidden when this sheet was exported; they are left out, and what is stored stays.</translation>
    </message>
    <message>
        <source>This is no depth of knowing; write one of: %1.</source>
        <translation>This is no depth of knowing; write one of: %1.</translation>
    </message>
    <message>
        <source>This activity is no longer there.</source>
        <translation>This activity is no longer there.</translation>
    </message>
    <message>
        <source>The activity has no day yet.</source>
        <translation>The activity has no day yet.</translation>
    </message>
    <message>
        <source>The activity needs a number and a county before its sheet can be made.</source>
        <translation>The activity needs a number and a county before its sheet can be made.</translation>
    </message>
    <message>
        <source>This is not a key as it was sent. Put it back as it was, or empty it if the need is new.</source>
        <translation>This is not a key as it was sent. Put it back as it was, or empty it if the need is new.</translation>
    </message>
    <message>
        <source>The project of this row is no longer stored. If it is wanted again, empty the key.</source>
        <translation>The project of this row is no longer stored. If it is wanted again, empty the key.</translation>
    </message>
    <message>
        <source>The need of this row is no longer stored. If it is wanted again, empty the key.</source>
        <translation>The need of this row is no longer stored. If it is wanted again, empty the key.</translation>
    </message>
    <message>
        <source>This row is of activity %1/%2, not of the one that the sheet is about; move it into the sheet of that one.</source>
        <translation>This row is of activity %1/%2, not of the one that the sheet is about; move it into the sheet of that one.</translation>
    </message>
    <message>
        <source>This need stands in the sheet already; each may stand here once.</source>
        <translation>This need stands in the sheet already; each may stand here once.</translation>
    </message>
    <message>
        <source>This column is missing; what is stored of it stays.</source>
        <translation>This column is missing; what is stored of it stays.</translation>
    </message>
    <message>
        <source>This need of %1 is no longer in the sheet; it stays stored. Remove it by hand if it was withdrawn.</source>
        <translation>This need of %1 is no longer in the sheet; it stays stored. Remove it by hand if it was withdrawn.</translation>
    </message>
    <message>
        <source>This column is missing, so that each row counts as the need whose numbers it has: look at the changes with care.</source>
        <translation>This column is missing, so that each row counts as the need whose numbers it has: look at the changes with care.</translation>
    </message>
    <message>
        <source>This sheet is that of %1, not that of %2; nothing of it was taken. Choose the other activity, or the other file.</source>
        <translation>This sheet is that of %1, not that of %2; nothing of it was taken. Choose the other activity, or the other file.</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>The file cannot be packed.</translation>
    </message>
    <message>
        <source>The county withdraws this need, but suggestions or other records refer to it already; it stays.</source>
        <translation>The county withdraws this need, but suggestions or other records refer to it already; it stays.</translation>
    </message>
    <message>
        <source>The county withdraws this need; it is removed. Undo brings it back.</source>
        <translation>The county withdraws this need; it is removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>This row names no project; its need is taken as one of %1, which stands above.</source>
        <translation>This row names no project; its need is taken as one of %1, which stands above.</translation>
    </message>
    <message>
        <source>A share belongs to each author, in their order.</source>
        <translation>A share belongs to each author, in their order.</translation>
    </message>
    <message>
        <source>Under this number a draft is being written.</source>
        <translation>Under this number a draft is being written.</translation>
    </message>
    <message>
        <source>This receipt names no level and day of a sending; it is left out.</source>
        <translation>This receipt names no level and day of a sending; it is left out.</translation>
    </message>
    <message>
        <source>There is no set of rules with this name.</source>
        <translation>There is no set of rules with this name.</translation>
    </message>
    <message>
        <source>classes of rules</source>
        <translation>classes of rules</translation>
    </message>
    <message>
        <source>conditions of rules</source>
        <translation>conditions of rules</translation>
    </message>
    <message>
        <source>The activity has no task with a day that is to be done.</source>
        <translation>The activity has no task with a day that is to be done.</translation>
    </message>
    <message>
        <source>The keys of this sheet are those of activity %1/%2, not of %3/%4; nothing of it was taken. Choose the other activity, or the sheet of this one.</source>
        <translation>The keys of this sheet are those of activity %1/%2, not of %3/%4; nothing of it was taken. Choose the other activity, or the sheet of this one.</translation>
    </message>
    <message>
        <source>The day on which the sheet is due was changed in it; that of the office, %1, holds.</source>
        <translation>The day on which the sheet is due was changed in it; that of the office, %1, holds.</translation>
    </message>
    <message>
        <source>This letter went out after the day of the activity, %1; look which of the two is right.</source>
        <translation>This letter went out after the day of the activity, %1; look which of the two is right.</translation>
    </message>
    <message>
        <source>This is not a date; what is stored stays. Write it like 2024-03-28.</source>
        <translation>This is not a date; what is stored stays. Write it like 2024-03-28.</translation>
    </message>
    <message>
        <source>No county is named; the activity is kept and waits on the board until one is.</source>
        <translation>No county is named; the activity is kept and waits on the board until one is.</translation>
    </message>
    <message>
        <source>No theme is named; the activity is kept, and members can be chosen once it has one.</source>
        <translation>No theme is named; the activity is kept, and members can be chosen once it has one.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a month after it; look whether the year is right.</source>
        <translation>The last day lies before the first, or more than a month after it; look whether the year is right.</translation>
    </message>
    <message>
        <source>This is no day of a weekend, it is worked anyway.</source>
        <translation>This is no day of a weekend, it is worked anyway.</translation>
    </message>
    <message>
        <source>It is not clear whether this day is off or worked.</source>
        <translation>It is not clear whether this day is off or worked.</translation>
    </message>
    <message>
        <source>holidays and days worked instead</source>
        <translation>holidays and days worked instead</translation>
    </message>
    <message>
        <source>venues</source>
        <translation>venues</translation>
    </message>
    <message>
        <source>It lies before the report was formed on %1.</source>
        <translation>It lies before the report was formed on %1.</translation>
    </message>
    <message>
        <source>It was announced before its month began on %1.</source>
        <translation>It was announced before its month began on %1.</translation>
    </message>
    <message>
        <source>It lies before the pairing began on %1.</source>
        <translation>It lies before the pairing began on %1.</translation>
    </message>
    <message>
        <source>It lies before the letters of the activity went out on %1.</source>
        <translation>It lies before the letters of the activity went out on %1.</translation>
    </message>
    <message>
        <source>It is registered before the activity was held on %1.</source>
        <translation>It is registered before the activity was held on %1.</translation>
    </message>
    <message>
        <source>This appointment repeats. Days off differ from year to year: choose a calendar that has each day by itself.</source>
        <translation>This appointment repeats. Days off differ from year to year: choose a calendar that has each day by itself.</translation>
    </message>
    <message>
        <source>This appointment tells the hour %1 and is no whole day, so it is neither a day off nor one that is worked.</source>
        <translation>This appointment tells the hour %1 and is no whole day, so it is neither a day off nor one that is worked.</translation>
    </message>
    <message>
        <source>This is not a year; write it like 2024.</source>
        <translation>This is not a year; write it like 2024.</translation>
    </message>
    <message>
        <source>It lies in another year than the plan, which is that of %1; look whether both are right.</source>
        <translation>It lies in another year than the plan, which is that of %1; look whether both are right.</translation>
    </message>
    <message>
        <source>The code %1 is &quot;%2&quot; in the set &quot;%3&quot;. Write the name of the set into the title or the column &quot;%4&quot;, or correct the code.</source>
        <translation>The code %1 is &quot;%2&quot; in the set &quot;%3&quot;. Write the name of the set into the title or the column &quot;%4&quot;, or correct the code.</translation>
    </message>
    <message>
        <source>The code %1 was &quot;%2&quot; so far. What it counts is proposed anew from its words; look at it, and at its factors, on the evaluation page.</source>
        <translation>The code %1 was &quot;%2&quot; so far. What it counts is proposed anew from its words; look at it, and at its factors, on the evaluation page.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the records that points are counted from, so it is not clear what this counts; mend it, or say so on the evaluation page. The records are: %2.</source>
        <translation>&quot;%1&quot; is none of the records that points are counted from, so it is not clear what this counts; mend it, or say so on the evaluation page. The records are: %2.</translation>
    </message>
    <message>
        <source>The set has this item already, with the code %1, which the sheet has not; both count. Remove one on the evaluation page.</source>
        <translation>The set has this item already, with the code %1, which the sheet has not; both count. Remove one on the evaluation page.</translation>
    </message>
    <message>
        <source>The sheet names no set of rules. It is read as &quot;%1&quot;, which has all of its codes; if it is another, write its name into the title or the column &quot;%2&quot;.</source>
        <translation>The sheet names no set of rules. It is read as &quot;%1&quot;, which has all of its codes; if it is another, write its name into the title or the column &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The sheet names no set of rules, so it goes with &quot;%1&quot;, the newest in use; if it belongs to another, write its name into the column &quot;%2&quot;.</source>
        <translation>The sheet names no set of rules, so it goes with &quot;%1&quot;, the newest in use; if it belongs to another, write its name into the column &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The plan of %1 has no such activity; look whether the year is right, or import that plan first.</source>
        <translation>The plan of %1 has no such activity; look whether the year is right, or import that plan first.</translation>
    </message>
    <message>
        <source>The sheet has %1 of the %2 projects expected; it is taken all the same.</source>
        <translation>The sheet has %1 of the %2 projects expected; it is taken all the same.</translation>
    </message>
    <message>
        <source>Until now this day was known as a holiday, %1; from now on it counts as worked.</source>
        <translation>Until now this day was known as a holiday, %1; from now on it counts as worked.</translation>
    </message>
    <message>
        <source>the plan of %1</source>
        <translation>the plan of %1</translation>
    </message>
    <message>
        <source>It does not lie in the half year before the visit, which is that of %1; it is not taken. Look whether this is the right sheet.</source>
        <translation>It does not lie in the half year before the visit, which is that of %1; it is not taken. Look whether this is the right sheet.</translation>
    </message>
    <message>
        <source>The activity has another theme, &quot;%1&quot;; look whether this is the right sheet.</source>
        <translation>The activity has another theme, &quot;%1&quot;; look whether this is the right sheet.</translation>
    </message>
    <message>
        <source>No need of this sheet was taken, so it does not count as received.</source>
        <translation>No need of this sheet was taken, so it does not count as received.</translation>
    </message>
    <message>
        <source>Several activities fit; write its year, number and county.</source>
        <translation>Several activities fit; write its year, number and county.</translation>
    </message>
    <message>
        <source>This activity was held on %1, so it was not cancelled; look which of the two is right.</source>
        <translation>This activity was held on %1, so it was not cancelled; look which of the two is right.</translation>
    </message>
    <message>
        <source>No plan has an activity of this county and time; look at both, or import the year plan first.</source>
        <translation>No plan has an activity of this county and time; look at both, or import the year plan first.</translation>
    </message>
    <message>
        <source>No reason is told for this change.</source>
        <translation>No reason is told for this change.</translation>
    </message>
    <message>
        <source>It was put off to a day before the one planned, %1; look which of the two is right.</source>
        <translation>It was put off to a day before the one planned, %1; look which of the two is right.</translation>
    </message>
    <message>
        <source>It lies after the visit, which is that of %1.</source>
        <translation>It lies after the visit, which is that of %1.</translation>
    </message>
    <message>
        <source>The row tells a day on which it was held, but its state is &quot;%1&quot;; look which of the two is right.</source>
        <translation>The row tells a day on which it was held, but its state is &quot;%1&quot;; look which of the two is right.</translation>
    </message>
    <message>
        <source>Beside it the plan says &quot;%1&quot;; look which of the two is right.</source>
        <translation>Beside it the plan says &quot;%1&quot;; look which of the two is right.</translation>
    </message>
    <message>
        <source>This venue was not known; it is one of the list from now on. Look whether it has another name there.</source>
        <translation>This venue was not known; it is one of the list from now on. Look whether it has another name there.</translation>
    </message>
    <message>
        <source>It was put off since; %1 holds, and this is left as it is.</source>
        <translation>It was put off since; %1 holds, and this is left as it is.</translation>
    </message>
    <message>
        <source>Its day, %1, is still to come, so it was not held yet; tell the day on which it was held.</source>
        <translation>Its day, %1, is still to come, so it was not held yet; tell the day on which it was held.</translation>
    </message>
    <message>
        <source>The shares of the first and of each other author belong here, each up to 100 %, such as 1.0/0.5 or 100%/50%; nothing when all count in full.</source>
        <translation>The shares of the first and of each other author belong here, each up to 100 %, such as 1.0/0.5 or 100%/50%; nothing when all count in full.</translation>
    </message>
    <message>
        <source>This gives points to those who were absent or did not reply. Write a minus sign before the number if they are to lose them.</source>
        <translation>This gives points to those who were absent or did not reply. Write a minus sign before the number if they are to lose them.</translation>
    </message>
    <message>
        <source>A rule counts all levels, not &quot;%1&quot; alone. Tell the levels apart by factors of one rule, with 0 for those that do not count.</source>
        <translation>A rule counts all levels, not &quot;%1&quot; alone. Tell the levels apart by factors of one rule, with 0 for those that do not count.</translation>
    </message>
    <message>
        <source>Nothing says for which period the rules of &quot;%1&quot; hold, so they are kept as expired and count nothing. Write the year into the title or the name of the set, or both days into the columns &quot;%2&quot; and &quot;%3&quot;, and import it again.</source>
        <translation>Nothing says for which period the rules of &quot;%1&quot; hold, so they are kept as expired and count nothing. Write the year into the title or the name of the set, or both days into the columns &quot;%2&quot; and &quot;%3&quot;, and import it again.</translation>
    </message>
    <message>
        <source>A row above says %1 for this set. A set has one period; the last row that tells it holds.</source>
        <translation>A row above says %1 for this set. A set has one period; the last row that tells it holds.</translation>
    </message>
    <message>
        <source>The activity has no suggestion with this number; look at both, or import the ledger first.</source>
        <translation>The activity has no suggestion with this number; look at both, or import the ledger first.</translation>
    </message>
    <message>
        <source>Tell on which day it was reviewed, or by when it is due.</source>
        <translation>Tell on which day it was reviewed, or by when it is due.</translation>
    </message>
    <message>
        <source>what the media told</source>
        <translation>what the media told</translation>
    </message>
    <message>
        <source>typical cases</source>
        <translation>typical cases</translation>
    </message>
    <message>
        <source>reviews of activities</source>
        <translation>reviews of activities</translation>
    </message>
    <message>
        <source>Several activities fit this; write year, number and county.</source>
        <translation>Several activities fit this; write year, number and county.</translation>
    </message>
    <message>
        <source>A number is no title.</source>
        <translation>A number is no title.</translation>
    </message>
    <message>
        <source>It lies before the visit, which is that of %1.</source>
        <translation>It lies before the visit, which is that of %1.</translation>
    </message>
    <message>
        <source>The activity has no suggestion with these words or this number; the case is kept without one.</source>
        <translation>The activity has no suggestion with these words or this number; the case is kept without one.</translation>
    </message>
    <message>
        <source>These words name another county than the activity beside them; look which of the two is right.</source>
        <translation>These words name another county than the activity beside them; look which of the two is right.</translation>
    </message>
    <message>
        <source>The plan has another time for this activity, &quot;%1&quot;; look which of the two is right. A postponement does not move it.</source>
        <translation>The plan has another time for this activity, &quot;%1&quot;; look which of the two is right. A postponement does not move it.</translation>
    </message>
    <message>
        <source>It does not tell to when it was put off; the plan stays as it is.</source>
        <translation>It does not tell to when it was put off; the plan stays as it is.</translation>
    </message>
    <message>
        <source>Until now this number was that of &quot;%1&quot;, of another county; look whether the sheet is a plan, and of this year.</source>
        <translation>Until now this number was that of &quot;%1&quot;, of another county; look whether the sheet is a plan, and of this year.</translation>
    </message>
    <message>
        <source>The calendar has no such day; it is kept as words.</source>
        <translation>The calendar has no such day; it is kept as words.</translation>
    </message>
    <message>
        <source>A percentage from 0 to 100 belongs here, such as 50%.</source>
        <translation>A percentage from 0 to 100 belongs here, such as 50%.</translation>
    </message>
    <message>
        <source>This may be 1 % or the whole; write 1% or 100%.</source>
        <translation>This may be 1 % or the whole; write 1% or 100%.</translation>
    </message>
    <message>
        <source>Yes or no belongs here; write one of %1.</source>
        <translation>Yes or no belongs here; write one of %1.</translation>
    </message>
    <message>
        <source>This is below what must be reached at least; nobody could meet both.</source>
        <translation>This is below what must be reached at least; nobody could meet both.</translation>
    </message>
    <message>
        <source>By its words this counts the same as row %1, &quot;%2&quot;: %3. Each such fact gives points by both. Say on the evaluation page what each counts.</source>
        <translation>By its words this counts the same as row %1, &quot;%2&quot;: %3. Each such fact gives points by both. Say on the evaluation page what each counts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes points away, so this is read as below 0. Write a minus sign before the number.</source>
        <translation>&quot;%1&quot; takes points away, so this is read as below 0. Write a minus sign before the number.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the posts, so this is noted only, and all members get these points. Name posts (%2), or write a factor of 0 for those who are to get none.</source>
        <translation>&quot;%1&quot; is none of the posts, so this is noted only, and all members get these points. Name posts (%2), or write a factor of 0 for those who are to get none.</translation>
    </message>
    <message>
        <source>Members with the posts %1 get nothing by this rule: it has the factor 0 for them. Who has no post in the roll still gets these points.</source>
        <translation>Members with the posts %1 get nothing by this rule: it has the factor 0 for them. Who has no post in the roll still gets these points.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both in use from %3 to %4, but a fact counts by one set alone, that which begins later. Correct the days, or mark one of the sets as expired.</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; are both in use from %3 to %4, but a fact counts by one set alone, that which begins later. Correct the days, or mark one of the sets as expired.</translation>
    </message>
    <message>
        <source>The weights of the classes of &quot;%1&quot; are %2 % together; they must be 100 %, or the totals are not out of the whole. Correct them here or on the evaluation page.</source>
        <translation>The weights of the classes of &quot;%1&quot; are %2 % together; they must be 100 %, or the totals are not out of the whole. Correct them here or on the evaluation page.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Leader as printed</source>
        <translation>Leader as printed</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>Post in the committee</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>Members say</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Works in</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>In the place of</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>Amount (ten thousand yuan)</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>Best only</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Commented</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Depth</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Reason of the end</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>Factor %</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>First author %</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Formed</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Content of the file</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>Reason of leave</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>Local seats</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>Main unit</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Meeting point</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>Needs due</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>Needs received</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>Others %</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Our word</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Year of the plan</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Specialist seats</source>
        <translation>Specialist seats</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>What it is like</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>Their word</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Order of text</source>
        <translation>Order of text</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>State in office</source>
        <translation>State in office</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>choice from a list</source>
        <translation>choice from a list</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Field of the office</source>
        <translation>Field of the office</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Looks at</translation>
    </message>
    <message>
        <source>Fits when</source>
        <translation>Fits when</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>Group of members</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>Members of</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>Special session</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Specialties</translation>
    </message>
    <message>
        <source>People wanted</source>
        <translation>People wanted</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Begins in the year</source>
        <translation>Begins in the year</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Cycle of numbers</source>
        <translation>Cycle of numbers</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation>Official number</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>copied for the chat group</source>
        <translation>copied for the chat group</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Paper that was signed</source>
        <translation>Paper that was signed</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>How many papers</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word file</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Had been closed on</source>
        <translation>Had been closed on</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Why not answered</source>
        <translation>Why not answered</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Every so many days</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Time for</source>
        <translation>Time for</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Contact every (months)</source>
        <translation>Contact every (months)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographer</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Promised until</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>File that proves it</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Share %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Visit every (months)</source>
        <translation>Visit every (months)</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>Seen on the spot</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Side of it</source>
        <translation>Side of it</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Count in full</source>
        <translation>Count in full</translation>
    </message>
    <message>
        <source>Missing at the time</source>
        <translation>Missing at the time</translation>
    </message>
    <message>
        <source>Later ones %</source>
        <translation>Later ones %</translation>
    </message>
    <message>
        <source>What others may learn</source>
        <translation>What others may learn</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>To do better</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Working days from the day</source>
        <translation>Working days from the day</translation>
    </message>
    <message>
        <source>Made known at</source>
        <translation>Made known at</translation>
    </message>
    <message>
        <source>Made known on</source>
        <translation>Made known on</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>Total at most</source>
        <translation>Total at most</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Counted up to</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>May be chosen</translation>
    </message>
    <message>
        <source>Offices left out</source>
        <translation>Offices left out</translation>
    </message>
    <message>
        <source>Fingerprint of the facts</source>
        <translation>Fingerprint of the facts</translation>
    </message>
    <message>
        <source>Percent chosen</source>
        <translation>Percent chosen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>Row of points</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Working days made known</source>
        <translation>Working days made known</translation>
    </message>
    <message>
        <source>Made known from</source>
        <translation>Made known from</translation>
    </message>
    <message>
        <source>Made known until</source>
        <translation>Made known until</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Source record</source>
        <translation>Source record</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Kind of source</translation>
    </message>
    <message>
        <source>Reverses row</source>
        <translation>Reverses row</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>Round of honours</translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation>Version of the rule</translation>
    </message>
    <message>
        <source>Fingerprint of the rules</source>
        <translation>Fingerprint of the rules</translation>
    </message>
    <message>
        <source>One of each sector</source>
        <translation>One of each sector</translation>
    </message>
    <message>
        <source>Percent of one sector</source>
        <translation>Percent of one sector</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Points needed</source>
        <translation>Points needed</translation>
    </message>
    <message>
        <source>Activity then</source>
        <translation>Activity then</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved plan</source>
        <translation>Approved plan</translation>
    </message>
    <message>
        <source>Activities wanted</source>
        <translation>Activities wanted</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Seen to by</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Pertinence</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>Outline due</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Wanted until</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>Outline done</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>Report done</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Worked for</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Counties visited</source>
        <translation>Counties visited</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Members who took part</source>
        <translation>Members who took part</translation>
    </message>
    <message>
        <source>Came of their own accord</source>
        <translation>Came of their own accord</translation>
    </message>
    <message>
        <source>Projects visited</source>
        <translation>Projects visited</translation>
    </message>
    <message>
        <source>Needs collected</source>
        <translation>Needs collected</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Registered on the same day</source>
        <translation>Registered on the same day</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <translation>Answered on the spot</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Suggestions that reports grew out of</source>
        <translation>Suggestions that reports grew out of</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Adopted by the city</source>
        <translation>Adopted by the city</translation>
    </message>
    <message>
        <source>Adopted by the province</source>
        <translation>Adopted by the province</translation>
    </message>
    <message>
        <source>Adopted by the nation</source>
        <translation>Adopted by the nation</translation>
    </message>
    <message>
        <source>Leaders’ comments</source>
        <translation>Leaders’ comments</translation>
    </message>
    <message>
        <source>Pairings begun</source>
        <translation>Pairings begun</translation>
    </message>
    <message>
        <source>Services of pairings</source>
        <translation>Services of pairings</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Financing (ten thousand yuan)</source>
        <translation>Financing (ten thousand yuan)</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Pioneers of the month</source>
        <translation>Pioneers of the month</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adopted, formed before</source>
        <translation>Adopted, formed before</translation>
    </message>
    <message>
        <source>Adopted by the province, formed before</source>
        <translation>Adopted by the province, formed before</translation>
    </message>
    <message>
        <source>Activities on other days, and others</source>
        <translation>Activities on other days, and others</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>The picture %1 cannot be written.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>%1 is not in the list: add it to the dictionary first.</source>
        <translation>%1 is not in the list: add it to the dictionary first.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Tell which field of the office the condition looks at.</source>
        <translation>Tell which field of the office the condition looks at.</translation>
    </message>
    <message>
        <source>%1 cannot be compared by &quot;%2&quot;.</source>
        <translation>%1 cannot be compared by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The condition compares with a whole number from 0 to 9,999.</source>
        <translation>The condition compares with a whole number from 0 to 9,999.</translation>
    </message>
    <message>
        <source>Tell what the condition compares with.</source>
        <translation>Tell what the condition compares with.</translation>
    </message>
    <message>
        <source>The name of a group has 1 to 40 characters.</source>
        <translation>The name of a group has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Works in</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>Post in the committee</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Times invited this year</source>
        <translation>Times invited this year</translation>
    </message>
    <message>
        <source>Months since the last invitation</source>
        <translation>Months since the last invitation</translation>
    </message>
    <message>
        <source>Months since last taking part</source>
        <translation>Months since last taking part</translation>
    </message>
    <message>
        <source>Field of the office</source>
        <translation>Field of the office</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is not there</translation>
    </message>
    <message>
        <source>all conditions hold</source>
        <translation>all conditions hold</translation>
    </message>
    <message>
        <source>one condition holds</source>
        <translation>one condition holds</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Signing for it</source>
        <translation>Signing for it</translation>
    </message>
    <message>
        <source>Handling it</source>
        <translation>Handling it</translation>
    </message>
    <message>
        <source>Handling it again</source>
        <translation>Handling it again</translation>
    </message>
    <message>
        <source>Writing it up</source>
        <translation>Writing it up</translation>
    </message>
    <message>
        <source>A deadline is 1 to 1,000 days long.</source>
        <translation>A deadline is 1 to 1,000 days long.</translation>
    </message>
    <message>
        <source>to be routed</source>
        <translation>to be routed</translation>
    </message>
    <message>
        <source>to be signed for</source>
        <translation>to be signed for</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>being written up</source>
        <translation>being written up</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>merged with another</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Tell what there is to note.</source>
        <translation>Tell what there is to note.</translation>
    </message>
    <message>
        <source>“%1” is possible only while it is %2; it is %3.</source>
        <translation>“%1” is possible only while it is %2; it is %3.</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>On which day was it?</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>The step before was taken on %1: this one cannot lie before it.</source>
        <translation>The step before was taken on %1: this one cannot lie before it.</translation>
    </message>
    <message>
        <source>Tell what was done, or the reason: it stands on the card.</source>
        <translation>Tell what was done, or the reason: it stands on the card.</translation>
    </message>
    <message>
        <source>Which department?</source>
        <translation>Which department?</translation>
    </message>
    <message>
        <source>Which class of result?</source>
        <translation>Which class of result?</translation>
    </message>
    <message>
        <source>What do the members say of it?</source>
        <translation>What do the members say of it?</translation>
    </message>
    <message>
        <source>Who was asked, and how?</source>
        <translation>Who was asked, and how?</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Who decided it?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>The new last day must lie after %1.</source>
        <translation>The new last day must lie after %1.</translation>
    </message>
    <message>
        <source>The last day lies before the step itself.</source>
        <translation>The last day lies before the step itself.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>Solved on the spot</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>To be a report</source>
        <translation>To be a report</translation>
    </message>
    <message>
        <source>To be a proposal</source>
        <translation>To be a proposal</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>Kept for reference</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Receipt signed</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>Reassigned</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Chased</translation>
    </message>
    <message>
        <source>Put before a leader</source>
        <translation>Put before a leader</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Members&apos; opinion</source>
        <translation>Members&apos; opinion</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>A suggestion cannot be merged with itself.</source>
        <translation>A suggestion cannot be merged with itself.</translation>
    </message>
    <message>
        <source>%1 is merged with another already.</source>
        <translation>%1 is merged with another already.</translation>
    </message>
    <message>
        <source>%1 was split: merge its parts.</source>
        <translation>%1 was split: merge its parts.</translation>
    </message>
    <message>
        <source>%1 is closed: what is closed and what is open cannot be merged. Open it again first.</source>
        <translation>%1 is closed: what is closed and what is open cannot be merged. Open it again first.</translation>
    </message>
    <message>
        <source>%1 is open: what is closed and what is open cannot be merged. Close it first.</source>
        <translation>%1 is open: what is closed and what is open cannot be merged. Close it first.</translation>
    </message>
    <message>
        <source>Choose two suggestions or more to merge.</source>
        <translation>Choose two suggestions or more to merge.</translation>
    </message>
    <message>
        <source>Goes on within %1</source>
        <translation>Goes on within %1</translation>
    </message>
    <message>
        <source>Takes in %1</source>
        <translation>Takes in %1</translation>
    </message>
    <message>
        <source>A suggestion is split in two parts or more.</source>
        <translation>A suggestion is split in two parts or more.</translation>
    </message>
    <message>
        <source>%1 is a part already.</source>
        <translation>%1 is a part already.</translation>
    </message>
    <message>
        <source>%1 cannot be split: it is closed, merged, split already or being written up.</source>
        <translation>%1 cannot be split: it is closed, merged, split already or being written up.</translation>
    </message>
    <message>
        <source>Goes on in parts: %1</source>
        <translation>Goes on in parts: %1</translation>
    </message>
    <message>
        <source>The members were not satisfied: tell what was done since.</source>
        <translation>The members were not satisfied: tell what was done since.</translation>
    </message>
    <message>
        <source>attitude: %1</source>
        <translation>attitude: %1</translation>
    </message>
    <message>
        <source>pertinence: %1</source>
        <translation>pertinence: %1</translation>
    </message>
    <message>
        <source>Who asks for more time?</source>
        <translation>Who asks for more time?</translation>
    </message>
    <message>
        <source>Nobody asked for more time.</source>
        <translation>Nobody asked for more time.</translation>
    </message>
    <message>
        <source>The request of %1 has no answer yet: grant or refuse more time first.</source>
        <translation>The request of %1 has no answer yet: grant or refuse more time first.</translation>
    </message>
    <message>
        <source>More time asked for</source>
        <translation>More time asked for</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>More time refused</translation>
    </message>
    <message>
        <source>wanted until %1</source>
        <translation>wanted until %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>HandlingVerbs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 suggestions: %2</source>
        <translation>%1 suggestions: %2</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back: something later refers to it, such as the note that a paper was printed, saved or copied. A number that left the office is not given again.</source>
        <translation>This cannot be taken back: something later refers to it, such as the note that a paper was printed, saved or copied. A number that left the office is not given again.</translation>
    </message>
</context>
<context>
    <name>Honours</name>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>made known</source>
        <translation>made known</translation>
    </message>
    <message>
        <source>objections answered</source>
        <translation>objections answered</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>pioneer of the month</source>
        <translation>pioneer of the month</translation>
    </message>
    <message>
        <source>excellent member of the year</source>
        <translation>excellent member of the year</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>A round of honours has a name of 1 to 100 characters.</source>
        <translation>A round of honours has a name of 1 to 100 characters.</translation>
    </message>
    <message>
        <source>A round of honours has a first and a last day.</source>
        <translation>A round of honours has a first and a last day.</translation>
    </message>
    <message>
        <source>Tell what is objected.</source>
        <translation>Tell what is objected.</translation>
    </message>
    <message>
        <source>Tell on which day the objection was received.</source>
        <translation>Tell on which day the objection was received.</translation>
    </message>
    <message>
        <source>An answer is not given before the objection is received.</source>
        <translation>An answer is not given before the objection is received.</translation>
    </message>
    <message>
        <source>Tell the answer and its day before the objection is closed.</source>
        <translation>Tell the answer and its day before the objection is closed.</translation>
    </message>
    <message>
        <source>Only a round that nobody has recommended yet is computed anew: take it back first.</source>
        <translation>Only a round that nobody has recommended yet is computed anew: take it back first.</translation>
    </message>
    <message>
        <source>Compute the excellent members: %1</source>
        <translation>Compute the excellent members: %1</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>Make known</source>
        <translation>Make known</translation>
    </message>
    <message>
        <source>End the days</source>
        <translation>End the days</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Remove a member</translation>
    </message>
    <message>
        <source>Replace a member</source>
        <translation>Replace a member</translation>
    </message>
    <message>
        <source>Nobody is chosen who could be put forward.</source>
        <translation>Nobody is chosen who could be put forward.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the round is: %2.</source>
        <translation>“%1” is not possible while the round is: %2.</translation>
    </message>
    <message>
        <source>Tell on which day.</source>
        <translation>Tell on which day.</translation>
    </message>
    <message>
        <source>That day lies before the step before, of %1.</source>
        <translation>That day lies before the step before, of %1.</translation>
    </message>
    <message>
        <source>The names are made known until %1: end it after that day.</source>
        <translation>The names are made known until %1: end it after that day.</translation>
    </message>
    <message>
        <source>It is decided after the names were made known, until %1.</source>
        <translation>It is decided after the names were made known, until %1.</translation>
    </message>
    <message>
        <source>Tell who recommends them.</source>
        <translation>Tell who recommends them.</translation>
    </message>
    <message>
        <source>Tell which meeting or paper decides it.</source>
        <translation>Tell which meeting or paper decides it.</translation>
    </message>
    <message>
        <source>Tell the reason.</source>
        <translation>Tell the reason.</translation>
    </message>
    <message>
        <source>%1 working days are needed: until %2 at least.</source>
        <translation>%1 working days are needed: until %2 at least.</translation>
    </message>
    <message>
        <source>Choose one of those who are chosen.</source>
        <translation>Choose one of those who are chosen.</translation>
    </message>
    <message>
        <source>In place comes one who is ranked and not chosen yet.</source>
        <translation>In place comes one who is ranked and not chosen yet.</translation>
    </message>
    <message>
        <source>That member has fewer points than are needed.</source>
        <translation>That member has fewer points than are needed.</translation>
    </message>
    <message>
        <source>Nobody is chosen any more.</source>
        <translation>Nobody is chosen any more.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>limits of the rule</source>
        <translation>limits of the rule</translation>
    </message>
    <message>
        <source>limits and weight of the class</source>
        <translation>limits and weight of the class</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>%1 does not lie within the days of these rules.</source>
        <translation>%1 does not lie within the days of these rules.</translation>
    </message>
    <message>
        <source>Points are posted up to %1 already; choose a later day.</source>
        <translation>Points are posted up to %1 already; choose a later day.</translation>
    </message>
    <message>
        <source>Post points of %1 up to %2</source>
        <translation>Post points of %1 up to %2</translation>
    </message>
    <message>
        <source>serves no more</source>
        <translation>serves no more</translation>
    </message>
    <message>
        <source>the office %1 is not honoured</source>
        <translation>the office %1 is not honoured</translation>
    </message>
    <message>
        <source>was a pioneer in %1, and may be one again from %2 on</source>
        <translation>was a pioneer in %1, and may be one again from %2 on</translation>
    </message>
    <message>
        <source>Choose who is to be the pioneer of the month.</source>
        <translation>Choose who is to be the pioneer of the month.</translation>
    </message>
    <message>
        <source>Only who is on the shortlist can be approved.</source>
        <translation>Only who is on the shortlist can be approved.</translation>
    </message>
    <message>
        <source>Tell the story of each pioneer.</source>
        <translation>Tell the story of each pioneer.</translation>
    </message>
    <message>
        <source>Approve the pioneers of %1</source>
        <translation>Approve the pioneers of %1</translation>
    </message>
    <message>
        <source>The pioneers of this month are approved already.</source>
        <translation>The pioneers of this month are approved already.</translation>
    </message>
    <message>
        <source>The sector of that member has its share of the chosen already.</source>
        <translation>The sector of that member has its share of the chosen already.</translation>
    </message>
    <message>
        <source>is a pioneer of this month already</source>
        <translation>is a pioneer of this month already</translation>
    </message>
    <message>
        <source>Tell whose points or honour is objected to.</source>
        <translation>Tell whose points or honour is objected to.</translation>
    </message>
    <message>
        <source>%1 is still to come: tell the day on which it was done.</source>
        <translation>%1 is still to come: tell the day on which it was done.</translation>
    </message>
    <message>
        <source>%1 objections have no answer yet: answer them, under Objections, before it is decided.</source>
        <translation>%1 objections have no answer yet: answer them, under Objections, before it is decided.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>An invitation names an activity and a member.</source>
        <translation>An invitation names an activity and a member.</translation>
    </message>
    <message>
        <source>The reply lies before the letter.</source>
        <translation>The reply lies before the letter.</translation>
    </message>
</context>
<context>
    <name>InvitationTable</name>
    <message>
        <source>No serving member is called %1.</source>
        <translation>No serving member is called %1.</translation>
    </message>
    <message>
        <source>%1 members are called %2: choose one with the employer (%3).</source>
        <translation>%1 members are called %2: choose one with the employer (%3).</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>%1 fits %2 members: %3. Type more of the name.</source>
        <translation>%1 fits %2 members: %3. Type more of the name.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>%1 invited</source>
        <translation>%1 invited</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 on leave</source>
        <translation>%1 on leave</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 declined</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 silent</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 present</translation>
    </message>
    <message>
        <source>local %1/%2 · specialist %3/%4</source>
        <translation>local %1/%2 · specialist %3/%4</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>%1 not noted yet</source>
        <translation>%1 not noted yet</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>A workbook cannot hold itself.</source>
        <translation>A workbook cannot hold itself.</translation>
    </message>
    <message>
        <source>%1 has more than 100 MB: keep it beside the workbook.</source>
        <translation>%1 has more than 100 MB: keep it beside the workbook.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>That is the workbook itself: choose another name.</source>
        <translation>That is the workbook itself: choose another name.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>The file cannot be written there.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Sits on the chairpersons&apos; meeting</source>
        <translation>Sits on the chairpersons&apos; meeting</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>1: knows of it</source>
        <translation>1: knows of it</translation>
    </message>
    <message>
        <source>2: practises it</source>
        <translation>2: practises it</translation>
    </message>
    <message>
        <source>3: leads in it</source>
        <translation>3: leads in it</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>Lives there</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>Volunteered</source>
        <translation>Volunteered</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Will come</translation>
    </message>
    <message>
        <source>Asked for leave</source>
        <translation>Asked for leave</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Present, but late</source>
        <translation>Present, but late</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>Solved on the spot</translation>
    </message>
    <message>
        <source>Handed to a department</source>
        <translation>Handed to a department</translation>
    </message>
    <message>
        <source>Made into a report</source>
        <translation>Made into a report</translation>
    </message>
    <message>
        <source>Made into a proposal</source>
        <translation>Made into a proposal</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>Kept for reference</translation>
    </message>
    <message>
        <source>Solved or adopted</source>
        <translation>Solved or adopted</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>One report</translation>
    </message>
    <message>
        <source>Several in one</source>
        <translation>Several in one</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Nation</translation>
    </message>
    <message>
        <source>Forwarded, which is no adoption</source>
        <translation>Forwarded, which is no adoption</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Took part in an activity</source>
        <translation>Took part in an activity</translation>
    </message>
    <message>
        <source>Made a suggestion</source>
        <translation>Made a suggestion</translation>
    </message>
    <message>
        <source>Made a suggestion that was solved</source>
        <translation>Made a suggestion that was solved</translation>
    </message>
    <message>
        <source>Wrote a report</source>
        <translation>Wrote a report</translation>
    </message>
    <message>
        <source>Wrote a report that was adopted</source>
        <translation>Wrote a report that was adopted</translation>
    </message>
    <message>
        <source>Wrote a report that a leader commented on</source>
        <translation>Wrote a report that a leader commented on</translation>
    </message>
    <message>
        <source>Has a pairing that goes on</source>
        <translation>Has a pairing that goes on</translation>
    </message>
    <message>
        <source>Helped a partner</source>
        <translation>Helped a partner</translation>
    </message>
    <message>
        <source>Brought an outcome about</source>
        <translation>Brought an outcome about</translation>
    </message>
    <message>
        <source>Stayed away without leave</source>
        <translation>Stayed away without leave</translation>
    </message>
    <message>
        <source>Did not reply</source>
        <translation>Did not reply</translation>
    </message>
    <message>
        <source>1: weighs least in the selection</source>
        <translation>1: weighs least in the selection</translation>
    </message>
    <message>
        <source>2: weighs twice as much</source>
        <translation>2: weighs twice as much</translation>
    </message>
    <message>
        <source>3: weighs three times as much</source>
        <translation>3: weighs three times as much</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>A visit</translation>
    </message>
    <message>
        <source>In touch, but no visit</source>
        <translation>In touch, but no visit</translation>
    </message>
    <message>
        <source>Nobody was reached: it does not count</source>
        <translation>Nobody was reached: it does not count</translation>
    </message>
    <message>
        <source>Research: a question with an outline and a report</source>
        <translation>Research: a question with an outline and a report</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>A name has 1 to 60 characters.</source>
        <translation>A name has 1 to 60 characters.</translation>
    </message>
    <message>
        <source>A month of birth is written like 1975-06.</source>
        <translation>A month of birth is written like 1975-06.</translation>
    </message>
    <message>
        <source>The depth of a specialty is 1, 2 or 3.</source>
        <translation>The depth of a specialty is 1, 2 or 3.</translation>
    </message>
    <message>
        <source>A specialty is named twice.</source>
        <translation>A specialty is named twice.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Both were invited to the same activity. Remove one of the two invitations there first.</source>
        <translation>Both were invited to the same activity. Remove one of the two invitations there first.</translation>
    </message>
    <message>
        <source>Both were pioneers of the same month. Remove one of the two awards there first.</source>
        <translation>Both were pioneers of the same month. Remove one of the two awards there first.</translation>
    </message>
    <message>
        <source>Both have a record of which there can be one only. Remove one of the two there first.</source>
        <translation>Both have a record of which there can be one only. Remove one of the two there first.</translation>
    </message>
</context>
<context>
    <name>MilderRules</name>
    <message>
        <source>need %1: do not insist</source>
        <translation>need %1: do not insist</translation>
    </message>
    <message>
        <source>need %1: accept %2</source>
        <translation>need %1: accept %2</translation>
    </message>
    <message>
        <source>local seats: %1</source>
        <translation>local seats: %1</translation>
    </message>
    <message>
        <source>specialists: at least %1</source>
        <translation>specialists: at least %1</translation>
    </message>
    <message>
        <source>one employer: up to %1</source>
        <translation>one employer: up to %1</translation>
    </message>
    <message>
        <source>one sector: up to %1</source>
        <translation>one sector: up to %1</translation>
    </message>
    <message>
        <source>%1: ask for %2</source>
        <translation>%1: ask for %2</translation>
    </message>
    <message>
        <source>For this choice only: %1.</source>
        <translation>For this choice only: %1.</translation>
    </message>
</context>
<context>
    <name>NeedIntake</name>
    <message>
        <source>%1 days late</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>still missing, %1 days late</source>
        <translation>still missing, %1 days late</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>Tell the host county of the activity first.</source>
        <translation>Tell the host county of the activity first.</translation>
    </message>
    <message>
        <source>There is no panel to invite: relax a rule first.</source>
        <translation>There is no panel to invite: relax a rule first.</translation>
    </message>
    <message>
        <source>Invite the chosen panel</source>
        <translation>Invite the chosen panel</translation>
    </message>
    <message>
        <source>Only an activity that lies ahead can be invited to.</source>
        <translation>Only an activity that lies ahead can be invited to.</translation>
    </message>
    <message>
        <source>The selection was stopped.</source>
        <translation>The selection was stopped.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Sits on the chairpersons&apos; meeting</source>
        <translation>Sits on the chairpersons&apos; meeting</translation>
    </message>
    <message>
        <source>Works for %1, which is visited</source>
        <translation>Works for %1, which is visited</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Works for %1, in the same industry (%2) as %3, which is visited</source>
        <translation>Works for %1, in the same industry (%2) as %3, which is visited</translation>
    </message>
    <message>
        <source>Asked for leave from this activity</source>
        <translation>Asked for leave from this activity</translation>
    </message>
    <message>
        <source>Declined this activity</source>
        <translation>Declined this activity</translation>
    </message>
    <message>
        <source>Is invited to &quot;%1&quot; on the same day (%2)</source>
        <translation>Is invited to &quot;%1&quot; on the same day (%2)</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Said no to the last two invitations: %1, %2</source>
        <translation>Said no to the last two invitations: %1, %2</translation>
    </message>
    <message>
        <source>Was invited %1 times this year; the limit is %2</source>
        <translation>Was invited %1 times this year; the limit is %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Activities taken part in</source>
        <translation>Activities taken part in</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions that were solved</source>
        <translation>Suggestions that were solved</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Adoptions of reports</source>
        <translation>Adoptions of reports</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Has accepted the invitation.</source>
        <translation>Has accepted the invitation.</translation>
    </message>
    <message>
        <source>Is invited and stays.</source>
        <translation>Is invited and stays.</translation>
    </message>
    <message>
        <source>Kept off this panel by hand.</source>
        <translation>Kept off this panel by hand.</translation>
    </message>
    <message>
        <source>The needs ask for %1 different specialties, and a panel can weigh %2 at most: take out the least important ones.</source>
        <translation>The needs ask for %1 different specialties, and a panel can weigh %2 at most: take out the least important ones.</translation>
    </message>
    <message>
        <source>No specialty is confirmed yet for need %1, so it does not count.</source>
        <translation>No specialty is confirmed yet for need %1, so it does not count.</translation>
    </message>
    <message>
        <source>Confirm the specialties proposed for %1 needs</source>
        <translation>Confirm the specialties proposed for %1 needs</translation>
    </message>
    <message>
        <source>Without a substitute: residents %1 of %2, specialists %3 (%4 to %5).</source>
        <translation>Without a substitute: residents %1 of %2, specialists %3 (%4 to %5).</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Chosen by hand.</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>weakly covered</source>
        <translation>weakly covered</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>Invite a panel that departs from the rules: %1</source>
        <translation>Invite a panel that departs from the rules: %1</translation>
    </message>
    <message>
        <source>Cannot be invited: %1. %2</source>
        <translation>Cannot be invited: %1. %2</translation>
    </message>
    <message>
        <source>There is no panel yet: relax a rule first.</source>
        <translation>There is no panel yet: relax a rule first.</translation>
    </message>
    <message>
        <source>You have kept %1 off this panel.</source>
        <translation>You have kept %1 off this panel.</translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but you have kept this one off.</source>
        <translation>With %1 a panel would be possible, but you have kept this one off.</translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message>
        <source>refused rows</source>
        <translation>refused rows</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Save refused rows</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;Text with commas (*.csv)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused.</source>
        <translation>Imported: %1 new, %2 changed, %3 refused.</translation>
    </message>
    <message>
        <source>Reading the spreadsheets…</source>
        <translation>Reading the spreadsheets…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Import spreadsheets</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Import a folder of spreadsheets</source>
        <translation>Import a folder of spreadsheets</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Export this table</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 rows written to %2.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Workbook (*.lianxin)</source>
        <translation>Workbook (*.lianxin)</translation>
    </message>
    <message>
        <source>The copy is written and checked: %1.</source>
        <translation>The copy is written and checked: %1.</translation>
    </message>
    <message>
        <source>The notice for the group is on the clipboard: paste it into the chat.</source>
        <translation>The notice for the group is on the clipboard: paste it into the chat.</translation>
    </message>
    <message>
        <source>The filter leaves %1 more out.</source>
        <translation>The filter leaves %1 more out.</translation>
    </message>
    <message>
        <source>%1 rows, %2.</source>
        <translation>%1 rows, %2.</translation>
    </message>
    <message>
        <source>Telephone numbers are hidden in it, as on the screen.</source>
        <translation>Telephone numbers are hidden in it, as on the screen.</translation>
    </message>
    <message>
        <source>Save the file for the calendar</source>
        <translation>Save the file for the calendar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Sample, %1</source>
        <translation>Sample, %1</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv);;PDF (*.pdf);;Pictures for a chat, one a page (*.png)</source>
        <translation>Spreadsheet (*.xlsx);;Text with commas (*.csv);;PDF (*.pdf);;Pictures for a chat, one a page (*.png)</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>&amp;Open its folder</translation>
    </message>
    <message>
        <source>Save the county&apos;s sheet</source>
        <translation>Save the county&apos;s sheet</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>The county&apos;s sheet is written to %1. Read it back here when it returns.</source>
        <translation>The county&apos;s sheet is written to %1. Read it back here when it returns.</translation>
    </message>
    <message>
        <source>Read the county&apos;s sheet back</source>
        <translation>Read the county&apos;s sheet back</translation>
    </message>
    <message>
        <source>No activity lies on today or earlier.</source>
        <translation>No activity lies on today or earlier.</translation>
    </message>
    <message>
        <source>The file for the calendar is written to %1.</source>
        <translation>The file for the calendar is written to %1.</translation>
    </message>
    <message>
        <source>Spreadsheets, calendars of holidays (*.xlsx *.ods *.csv *.ics)</source>
        <translation>Spreadsheets, calendars of holidays (*.xlsx *.ods *.csv *.ics)</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>New outcome</source>
        <translation>New outcome</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>The outcome</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In figures</translation>
    </message>
</context>
<context>
    <name>OutcomeValues</name>
    <message>
        <source>Write the unit behind %1, too.</source>
        <translation>Write the unit behind %1, too.</translation>
    </message>
    <message>
        <source>%1 is no unit of the dictionary: %2.</source>
        <translation>%1 is no unit of the dictionary: %2.</translation>
    </message>
    <message>
        <source>An amount is more than %1.</source>
        <translation>An amount is more than %1.</translation>
    </message>
    <message>
        <source>%1 is no amount with its unit.</source>
        <translation>%1 is no amount with its unit.</translation>
    </message>
    <message>
        <source>The unit %1 stands there twice.</source>
        <translation>The unit %1 stands there twice.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>The loop</source>
        <translation>The loop</translation>
    </message>
    <message>
        <source>What it adds up to</source>
        <translation>What it adds up to</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>A pairing has a member, a partner and a first day.</source>
        <translation>A pairing has a member, a partner and a first day.</translation>
    </message>
    <message>
        <source>A pairing cannot end before it began.</source>
        <translation>A pairing cannot end before it began.</translation>
    </message>
    <message>
        <source>A service has a pairing and a day.</source>
        <translation>A service has a pairing and a day.</translation>
    </message>
    <message>
        <source>The title of an outcome has 1 to 200 characters.</source>
        <translation>The title of an outcome has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Not heard from</source>
        <translation>Not heard from</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>goes on otherwise</source>
        <translation>goes on otherwise</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>Tell first in a sentence what came of the pairing, then end it.</source>
        <translation>Tell first in a sentence what came of the pairing, then end it.</translation>
    </message>
    <message>
        <source>A pair is in touch every 1 to 60 months; 0 = not agreed on.</source>
        <translation>A pair is in touch every 1 to 60 months; 0 = not agreed on.</translation>
    </message>
    <message>
        <source>Write first what was promised.</source>
        <translation>Write first what was promised.</translation>
    </message>
    <message>
        <source>A promise cannot be due before the day on which it was given.</source>
        <translation>A promise cannot be due before the day on which it was given.</translation>
    </message>
    <message>
        <source>A promise cannot be kept before the day on which it was given.</source>
        <translation>A promise cannot be kept before the day on which it was given.</translation>
    </message>
    <message>
        <source>A review has a pairing and a day.</source>
        <translation>A review has a pairing and a day.</translation>
    </message>
    <message>
        <source>Write first what changes in the pairing.</source>
        <translation>Write first what changes in the pairing.</translation>
    </message>
    <message>
        <source>An amount is more than 0 and has a unit.</source>
        <translation>An amount is more than 0 and has a unit.</translation>
    </message>
    <message>
        <source>Only what has evidence can be verified: write what proves it.</source>
        <translation>Only what has evidence can be verified: write what proves it.</translation>
    </message>
    <message>
        <source>An outcome cannot be verified before the day on which it was reached.</source>
        <translation>An outcome cannot be verified before the day on which it was reached.</translation>
    </message>
    <message>
        <source>No visit yet; agreed: every %1 months</source>
        <translation>No visit yet; agreed: every %1 months</translation>
    </message>
    <message>
        <source>No contact yet; agreed: every %1 months</source>
        <translation>No contact yet; agreed: every %1 months</translation>
    </message>
    <message>
        <source>Last visit on %1; agreed: every %2 months</source>
        <translation>Last visit on %1; agreed: every %2 months</translation>
    </message>
    <message>
        <source>Last contact on %1; agreed: every %2 months</source>
        <translation>Last contact on %1; agreed: every %2 months</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>New pairing</source>
        <translation>New pairing</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>The course</translation>
    </message>
</context>
<context>
    <name>PairingState</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>%1 (%2, likely by habit)</source>
        <translation>%1 (%2, likely by habit)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Silent next, unless somebody calls: %1</source>
        <translation>Silent next, unless somebody calls: %1</translation>
    </message>
</context>
<context>
    <name>Pairings</name>
    <message>
        <source>The dictionary has no form of service for it.</source>
        <translation>The dictionary has no form of service for it.</translation>
    </message>
    <message>
        <source>Nobody is named who said it: enter the proposer first.</source>
        <translation>Nobody is named who said it: enter the proposer first.</translation>
    </message>
    <message>
        <source>No firm is named that it is about: enter it first.</source>
        <translation>No firm is named that it is about: enter it first.</translation>
    </message>
</context>
<context>
    <name>PanelAnswers</name>
    <message>
        <source>Choice %1 (pinned: %2, barred: %3)</source>
        <translation>Choice %1 (pinned: %2, barred: %3)</translation>
    </message>
    <message>
        <source>As invited (%1)</source>
        <translation>As invited (%1)</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>%1 lines find no place: nothing can be added here.</source>
        <translation>%1 lines find no place: nothing can be added here.</translation>
    </message>
    <message>
        <source>%1 lines have more cells than there are columns to the right.</source>
        <translation>%1 lines have more cells than there are columns to the right.</translation>
    </message>
    <message>
        <source>This column is not typed in.</source>
        <translation>This column is not typed in.</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>%1 is a day off.</source>
        <translation>%1 is a day off.</translation>
    </message>
    <message>
        <source>%1 is a day off: %2.</source>
        <translation>%1 is a day off: %2.</translation>
    </message>
    <message>
        <source>The leader also leads %1 on this day.</source>
        <translation>The leader also leads %1 on this day.</translation>
    </message>
    <message>
        <source>Invited to %1 on this day, too: %2.</source>
        <translation>Invited to %1 on this day, too: %2.</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet.</source>
        <translation>The holidays of %1 are not known yet.</translation>
    </message>
    <message>
        <source>A plenary session begins on %1.</source>
        <translation>A plenary session begins on %1.</translation>
    </message>
    <message>
        <source>Taken up by activity %1 of %2.</source>
        <translation>Taken up by activity %1 of %2.</translation>
    </message>
    <message>
        <source>The vehicle %1 also goes to %2 on this day.</source>
        <translation>The vehicle %1 also goes to %2 on this day.</translation>
    </message>
    <message>
        <source>%1 begins on %2 only.</source>
        <translation>%1 begins on %2 only.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 ended on %2.</translation>
    </message>
    <message>
        <source>A letter to it went out on %1, after this day.</source>
        <translation>A letter to it went out on %1, after this day.</translation>
    </message>
</context>
<context>
    <name>PlanTarget</name>
    <message>
        <source>county</source>
        <translation>county</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>policy line</source>
        <translation>policy line</translation>
    </message>
    <message>
        <source>special session</source>
        <translation>special session</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>The year of a target lies between 1949 and 2999.</source>
        <translation>The year of a target lies between 1949 and 2999.</translation>
    </message>
    <message>
        <source>A target is 1 to 999 activities.</source>
        <translation>A target is 1 to 999 activities.</translation>
    </message>
    <message>
        <source>Tell what the target is about.</source>
        <translation>Tell what the target is about.</translation>
    </message>
    <message>
        <source>There is no %1 called %2.</source>
        <translation>There is no %1 called %2.</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>kind of place</translation>
    </message>
    <message>
        <source>kind of activity</source>
        <translation>kind of activity</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activities</translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation>%1 attendances</translation>
    </message>
    <message>
        <source>%1 suggestions</source>
        <translation>%1 suggestions</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 reports</translation>
    </message>
    <message>
        <source>%1 reports of the province</source>
        <translation>%1 reports of the province</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Set with a line pitch of %1 pt to fit one page.</source>
        <translation>Set with a line pitch of %1 pt to fit one page.</translation>
    </message>
    <message>
        <source>The letter takes %1 pages.</source>
        <translation>The letter takes %1 pages.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>Printing stopped.</translation>
    </message>
    <message>
        <source>The PDF cannot be finished.</source>
        <translation>The PDF cannot be finished.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more lines than there is room for.</source>
        <translation>&quot;%1&quot; has more lines than there is room for.</translation>
    </message>
    <message>
        <source>Labels and envelopes cannot be Word files: print them, or save them as a PDF.</source>
        <translation>Labels and envelopes cannot be Word files: print them, or save them as a PDF.</translation>
    </message>
    <message>
        <source>Mark and titles (Xiaobiaosong)</source>
        <translation>Mark and titles (Xiaobiaosong)</translation>
    </message>
    <message>
        <source>Text (Fangsong)</source>
        <translation>Text (Fangsong)</translation>
    </message>
    <message>
        <source>Second headings (Kaiti)</source>
        <translation>Second headings (Kaiti)</translation>
    </message>
    <message>
        <source>First headings (Heiti)</source>
        <translation>First headings (Heiti)</translation>
    </message>
    <message>
        <source>Page numbers (Songti)</source>
        <translation>Page numbers (Songti)</translation>
    </message>
    <message>
        <source>%1: the font %2 is not on this computer, %3 stands in for it.</source>
        <translation>%1: the font %2 is not on this computer, %3 stands in for it.</translation>
    </message>
    <message>
        <source>%1: no font on this computer has “%2”.</source>
        <translation>%1: no font on this computer has “%2”.</translation>
    </message>
    <message>
        <source>%1: %2 has no “%3”, drawn by %4.</source>
        <translation>%1: %2 has no “%3”, drawn by %4.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 cannot be written: there is no folder %2.</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>The proposal</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>What it came to</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>RecordFilter</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Nobody on the roll is called %1.</source>
        <translation>Nobody on the roll is called %1.</translation>
    </message>
    <message>
        <source>More than one is called %1: %2. Tell the unit too.</source>
        <translation>More than one is called %1: %2. Tell the unit too.</translation>
    </message>
    <message>
        <source>%1 is not among the enterprises and units.</source>
        <translation>%1 is not among the enterprises and units.</translation>
    </message>
    <message>
        <source> If it is missing, add it in the dictionary.</source>
        <translation> If it is missing, add it in the dictionary.</translation>
    </message>
    <message>
        <source>%1 is not among the venues.</source>
        <translation>%1 is not among the venues.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message>
        <source>Sort &amp;upwards</source>
        <translation>Sort &amp;upwards</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Sort &amp;downwards</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Then by this column</translation>
    </message>
    <message>
        <source>Sort in no &amp;order</source>
        <translation>Sort in no &amp;order</translation>
    </message>
    <message>
        <source>Sort by &amp;pinyin</source>
        <translation>Sort by &amp;pinyin</translation>
    </message>
    <message>
        <source>Sort by &amp;strokes</source>
        <translation>Sort by &amp;strokes</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>Free&amp;ze up to here</translation>
    </message>
    <message>
        <source>Freeze &amp;nothing</source>
        <translation>Freeze &amp;nothing</translation>
    </message>
    <message>
        <source>Stri&amp;pes</source>
        <translation>Stri&amp;pes</translation>
    </message>
    <message>
        <source>&amp;Filter by this column</source>
        <translation>&amp;Filter by this column</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Move to the &amp;left</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Move to the &amp;right</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Wider</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>N&amp;arrower</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Not to sit on a panel</source>
        <translation>Not to sit on a panel</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Change of the plan</translation>
    </message>
    <message>
        <source>File of an activity</source>
        <translation>File of an activity</translation>
    </message>
    <message>
        <source>To sit on a panel</source>
        <translation>To sit on a panel</translation>
    </message>
    <message>
        <source>Specialty of an activity</source>
        <translation>Specialty of an activity</translation>
    </message>
    <message>
        <source>Tag of an activity</source>
        <translation>Tag of an activity</translation>
    </message>
    <message>
        <source>Unit of an activity</source>
        <translation>Unit of an activity</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Line of an agenda</source>
        <translation>Line of an agenda</translation>
    </message>
    <message>
        <source>Title of a sheet</source>
        <translation>Title of a sheet</translation>
    </message>
    <message>
        <source>Other name of a word</source>
        <translation>Other name of a word</translation>
    </message>
    <message>
        <source>Word of the dictionary</source>
        <translation>Word of the dictionary</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>Leader&apos;s comment</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Specialty of a member</source>
        <translation>Specialty of a member</translation>
    </message>
    <message>
        <source>Pioneer of a month</source>
        <translation>Pioneer of a month</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Specialty of a need</source>
        <translation>Specialty of a need</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Member of an outcome</source>
        <translation>Member of an outcome</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>Service of a pairing</source>
        <translation>Service of a pairing</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Lead of a proposal</source>
        <translation>Lead of a proposal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Author of a report</source>
        <translation>Author of a report</translation>
    </message>
    <message>
        <source>Sending of a report</source>
        <translation>Sending of a report</translation>
    </message>
    <message>
        <source>Source of a report</source>
        <translation>Source of a report</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Factor of a rule</source>
        <translation>Factor of a rule</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Proposer of a suggestion</source>
        <translation>Proposer of a suggestion</translation>
    </message>
    <message>
        <source>Step of a suggestion</source>
        <translation>Step of a suggestion</translation>
    </message>
    <message>
        <source>Unit of a suggestion</source>
        <translation>Unit of a suggestion</translation>
    </message>
    <message>
        <source>Word of a sheet</source>
        <translation>Word of a sheet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Own field of an activity</source>
        <translation>Own field of an activity</translation>
    </message>
    <message>
        <source>Field of the office&apos;s own</source>
        <translation>Field of the office&apos;s own</translation>
    </message>
    <message>
        <source>Word of a field of the office&apos;s own</source>
        <translation>Word of a field of the office&apos;s own</translation>
    </message>
    <message>
        <source>Own field of an enterprise</source>
        <translation>Own field of an enterprise</translation>
    </message>
    <message>
        <source>Own field of a member</source>
        <translation>Own field of a member</translation>
    </message>
    <message>
        <source>View of a table</source>
        <translation>View of a table</translation>
    </message>
    <message>
        <source>Column of a view</source>
        <translation>Column of a view</translation>
    </message>
    <message>
        <source>Condition of a view</source>
        <translation>Condition of a view</translation>
    </message>
    <message>
        <source>Order of a view</source>
        <translation>Order of a view</translation>
    </message>
    <message>
        <source>Own field of a suggestion</source>
        <translation>Own field of a suggestion</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Phrase of needs that asks for a word</source>
        <translation>Phrase of needs that asks for a word</translation>
    </message>
    <message>
        <source>Line of a special session</source>
        <translation>Line of a special session</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>Group of members</translation>
    </message>
    <message>
        <source>Condition of a group</source>
        <translation>Condition of a group</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>Special session</translation>
    </message>
    <message>
        <source>Line of a kind of session</source>
        <translation>Line of a kind of session</translation>
    </message>
    <message>
        <source>Usual need of a session</source>
        <translation>Usual need of a session</translation>
    </message>
    <message>
        <source>Letter that was sent</source>
        <translation>Letter that was sent</translation>
    </message>
    <message>
        <source>Cycle of numbers</source>
        <translation>Cycle of numbers</translation>
    </message>
    <message>
        <source>Paper of a cycle</source>
        <translation>Paper of a cycle</translation>
    </message>
    <message>
        <source>Number that was given</source>
        <translation>Number that was given</translation>
    </message>
    <message>
        <source>Words of a paper</source>
        <translation>Words of a paper</translation>
    </message>
    <message>
        <source>Figure of a paper that was signed</source>
        <translation>Figure of a paper that was signed</translation>
    </message>
    <message>
        <source>Paper that was signed</source>
        <translation>Paper that was signed</translation>
    </message>
    <message>
        <source>Printing of a paper</source>
        <translation>Printing of a paper</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>Day of the calendar</translation>
    </message>
    <message>
        <source>Rule of deadlines</source>
        <translation>Rule of deadlines</translation>
    </message>
    <message>
        <source>Something to arrange</source>
        <translation>Something to arrange</translation>
    </message>
    <message>
        <source>Amount of an outcome</source>
        <translation>Amount of an outcome</translation>
    </message>
    <message>
        <source>Review of a pairing</source>
        <translation>Review of a pairing</translation>
    </message>
    <message>
        <source>Step of a report</source>
        <translation>Step of a report</translation>
    </message>
    <message>
        <source>Typical case</source>
        <translation>Typical case</translation>
    </message>
    <message>
        <source>Review of an activity</source>
        <translation>Review of an activity</translation>
    </message>
    <message>
        <source>Score of a review</source>
        <translation>Score of a review</translation>
    </message>
    <message>
        <source>Step of an activity</source>
        <translation>Step of an activity</translation>
    </message>
    <message>
        <source>Task around an activity</source>
        <translation>Task around an activity</translation>
    </message>
    <message>
        <source>Report in the media</source>
        <translation>Report in the media</translation>
    </message>
    <message>
        <source>Class of rules</source>
        <translation>Class of rules</translation>
    </message>
    <message>
        <source>Condition of rules</source>
        <translation>Condition of rules</translation>
    </message>
    <message>
        <source>Usual task</source>
        <translation>Usual task</translation>
    </message>
    <message>
        <source>Member in a round of honours</source>
        <translation>Member in a round of honours</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>Round of honours</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>Row of points</translation>
    </message>
    <message>
        <source>Approved plan of a year</source>
        <translation>Approved plan of a year</translation>
    </message>
    <message>
        <source>Line of an approved plan</source>
        <translation>Line of an approved plan</translation>
    </message>
    <message>
        <source>Target of a year&apos;s plan</source>
        <translation>Target of a year&apos;s plan</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>File of a return visit</source>
        <translation>File of a return visit</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Activity %1</source>
        <translation>Activity %1</translation>
    </message>
    <message>
        <source>No. %2 of %1</source>
        <translation>No. %2 of %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Pairing %1</source>
        <translation>Pairing %1</translation>
    </message>
    <message>
        <source>Pairing %1 on %2</source>
        <translation>Pairing %1 on %2</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Outcome %1</translation>
    </message>
    <message>
        <source>Activity %1 of %2</source>
        <translation>Activity %1 of %2</translation>
    </message>
</context>
<context>
    <name>ReplyReminder</name>
    <message>
        <source>%1 is on %2. The letters went out on %3, and we have no answer of yours yet: please tell us whether you come.</source>
        <translation>%1 is on %2. The letters went out on %3, and we have no answer of yours yet: please tell us whether you come.</translation>
    </message>
    <message>
        <source>%1: the letters went out on %2, and we have no answer of yours yet. Please tell us whether you come.</source>
        <translation>%1: the letters went out on %2, and we have no answer of yours yet. Please tell us whether you come.</translation>
    </message>
    <message>
        <source>The reminder to all who have not answered is on the clipboard: paste it into the chat.</source>
        <translation>The reminder to all who have not answered is on the clipboard: paste it into the chat.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The title of a report has 1 to 200 characters.</source>
        <translation>The title of a report has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>A report has a year and a number from 1 on.</source>
        <translation>A report has a year and a number from 1 on.</translation>
    </message>
    <message>
        <source>An adoption has a level, a mode and a day.</source>
        <translation>An adoption has a level, a mode and a day.</translation>
    </message>
    <message>
        <source>A leader&apos;s comment has a level and a day.</source>
        <translation>A leader&apos;s comment has a level and a day.</translation>
    </message>
    <message>
        <source>The part on the situation is missing.</source>
        <translation>The part on the situation is missing.</translation>
    </message>
    <message>
        <source>The part with the analysis is missing.</source>
        <translation>The part with the analysis is missing.</translation>
    </message>
    <message>
        <source>The part with the proposals is missing.</source>
        <translation>The part with the proposals is missing.</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 more than it should.</source>
        <translation>The text has %1 characters, %2 more than it should.</translation>
    </message>
    <message>
        <source>Words to avoid: %1.</source>
        <translation>Words to avoid: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Written up in report %1/%2.</source>
        <translation>Written up in report %1/%2.</translation>
    </message>
    <message>
        <source>Becomes the proposal “%1”.</source>
        <translation>Becomes the proposal “%1”.</translation>
    </message>
    <message>
        <source>Either each author has a share of 1 % at least, or none has.</source>
        <translation>Either each author has a share of 1 % at least, or none has.</translation>
    </message>
    <message>
        <source>The shares make %1 %, not 100 %.</source>
        <translation>The shares make %1 %, not 100 %.</translation>
    </message>
    <message>
        <source>The receipt lies before the day of sending.</source>
        <translation>The receipt lies before the day of sending.</translation>
    </message>
    <message>
        <source>It cannot have been followed up before it was written.</source>
        <translation>It cannot have been followed up before it was written.</translation>
    </message>
    <message>
        <source>This adoption is entered already.</source>
        <translation>This adoption is entered already.</translation>
    </message>
    <message>
        <source>A comment of this level and day is entered already: add to it.</source>
        <translation>A comment of this level and day is entered already: add to it.</translation>
    </message>
</context>
<context>
    <name>ReportCourse</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>kept for reference</source>
        <translation>kept for reference</translation>
    </message>
    <message>
        <source>used otherwise</source>
        <translation>used otherwise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Kept for reference</source>
        <translation>Kept for reference</translation>
    </message>
    <message>
        <source>Used otherwise</source>
        <translation>Used otherwise</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>Sent up</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Leader&apos;s comment</source>
        <translation>Leader&apos;s comment</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Tell what there is to note.</source>
        <translation>Tell what there is to note.</translation>
    </message>
    <message>
        <source>“%1” is possible only while it is %2; it is %3.</source>
        <translation>“%1” is possible only while it is %2; it is %3.</translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>On which day was it?</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Which level?</source>
        <translation>Which level?</translation>
    </message>
    <message>
        <source>Why? Choose a reason, so that the figures can tell it.</source>
        <translation>Why? Choose a reason, so that the figures can tell it.</translation>
    </message>
    <message>
        <source>Was it printed by itself, or combined with others?</source>
        <translation>Was it printed by itself, or combined with others?</translation>
    </message>
    <message>
        <source>What does the comment say?</source>
        <translation>What does the comment say?</translation>
    </message>
    <message>
        <source>Tell the reason, or what it is used for.</source>
        <translation>Tell the reason, or what it is used for.</translation>
    </message>
    <message>
        <source>To whom was it forwarded?</source>
        <translation>To whom was it forwarded?</translation>
    </message>
    <message>
        <source>Which leader? The post is enough.</source>
        <translation>Which leader? The post is enough.</translation>
    </message>
    <message>
        <source>Who did it?</source>
        <translation>Who did it?</translation>
    </message>
    <message>
        <source>The report has no text yet.</source>
        <translation>The report has no text yet.</translation>
    </message>
    <message>
        <source>What came before happened on %1: this cannot lie before it.</source>
        <translation>What came before happened on %1: this cannot lie before it.</translation>
    </message>
    <message>
        <source>It was sent to the level %1 on %2 already.</source>
        <translation>It was sent to the level %1 on %2 already.</translation>
    </message>
    <message>
        <source>The answer would be due before it is sent.</source>
        <translation>The answer would be due before it is sent.</translation>
    </message>
    <message>
        <source>This would be due before the comment was written.</source>
        <translation>This would be due before the comment was written.</translation>
    </message>
    <message>
        <source>It was not sent to the level %1 yet.</source>
        <translation>It was not sent to the level %1 yet.</translation>
    </message>
    <message>
        <source>The level %1 signed for it on %2 already.</source>
        <translation>The level %1 signed for it on %2 already.</translation>
    </message>
    <message>
        <source>It was sent neither to the level %1 nor to a lower one yet.</source>
        <translation>It was sent neither to the level %1 nor to a lower one yet.</translation>
    </message>
    <message>
        <source>An addressee, a receipt or an answer hangs on this sending: change its day instead.</source>
        <translation>An addressee, a receipt or an answer hangs on this sending: change its day instead.</translation>
    </message>
</context>
<context>
    <name>ReportFields</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>Unit and post</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>Your report “%1” was adopted: %2. Thank you.</source>
        <translation>Your report “%1” was adopted: %2. Thank you.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>ReportVerbs</name>
    <message>
        <source>Brings %1 points to %2 authors, by the rules of the evaluation.</source>
        <translation>Brings %1 points to %2 authors, by the rules of the evaluation.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Report %1: %2</translation>
    </message>
</context>
<context>
    <name>ResultThread</name>
    <message>
        <source>It does not say which need it answers.</source>
        <translation>It does not say which need it answers.</translation>
    </message>
    <message>
        <source>Nobody is named who proposed it.</source>
        <translation>Nobody is named who proposed it.</translation>
    </message>
    <message>
        <source>Nobody has decided what is done with it.</source>
        <translation>Nobody has decided what is done with it.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>No department is named.</translation>
    </message>
    <message>
        <source>The department is late.</source>
        <translation>The department is late.</translation>
    </message>
    <message>
        <source>The members have not said what they think.</source>
        <translation>The members have not said what they think.</translation>
    </message>
    <message>
        <source>A return visit is due.</source>
        <translation>A return visit is due.</translation>
    </message>
    <message>
        <source>A report was not sent anywhere.</source>
        <translation>A report was not sent anywhere.</translation>
    </message>
    <message>
        <source>No report is written yet.</source>
        <translation>No report is written yet.</translation>
    </message>
    <message>
        <source>No proposal is named yet.</source>
        <translation>No proposal is named yet.</translation>
    </message>
    <message>
        <source>A leader wrote a comment</source>
        <translation>A leader wrote a comment</translation>
    </message>
    <message>
        <source>Nobody answered a report that was sent.</source>
        <translation>Nobody answered a report that was sent.</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>More time was asked for; nobody answered.</source>
        <translation>More time was asked for; nobody answered.</translation>
    </message>
</context>
<context>
    <name>RowsPaper</name>
    <message>
        <source>Left out, as nothing stands there: %1.</source>
        <translation>Left out, as nothing stands there: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 are listed.</source>
        <translation>%1 of %2 are listed.</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>The year of the plan lies between 1949 and 2999.</source>
        <translation>The year of the plan lies between 1949 and 2999.</translation>
    </message>
    <message>
        <source>The day on which the plan was approved is missing.</source>
        <translation>The day on which the plan was approved is missing.</translation>
    </message>
    <message>
        <source>A plan without an activity cannot be approved.</source>
        <translation>A plan without an activity cannot be approved.</translation>
    </message>
    <message>
        <source>The plan of %1 is not approved yet.</source>
        <translation>The plan of %1 is not approved yet.</translation>
    </message>
    <message>
        <source>No activity has the number %1.</source>
        <translation>No activity has the number %1.</translation>
    </message>
    <message>
        <source>Without a theme: %1.</source>
        <translation>Without a theme: %1.</translation>
    </message>
    <message>
        <source>Without a county: %1.</source>
        <translation>Without a county: %1.</translation>
    </message>
    <message>
        <source>Without a date: %1.</source>
        <translation>Without a date: %1.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>%1 is set by the office, but not on the panel.</source>
        <translation>%1 is set by the office, but not on the panel.</translation>
    </message>
    <message>
        <source>%1 is kept off by a rule of the office.</source>
        <translation>%1 is kept off by a rule of the office.</translation>
    </message>
    <message>
        <source>%1 is not available that day.</source>
        <translation>%1 is not available that day.</translation>
    </message>
    <message>
        <source>%1 is neither resident nor a specialist of the theme.</source>
        <translation>%1 is neither resident nor a specialist of the theme.</translation>
    </message>
    <message>
        <source>%1 residents sit, %2 are needed.</source>
        <translation>%1 residents sit, %2 are needed.</translation>
    </message>
    <message>
        <source>%1 fit only a local seat, there are %2.</source>
        <translation>%1 fit only a local seat, there are %2.</translation>
    </message>
    <message>
        <source>%1 sit, from %2 to %3 seats are to be filled.</source>
        <translation>%1 sit, from %2 to %3 seats are to be filled.</translation>
    </message>
    <message>
        <source>%1 has %2 members on the panel, the limit is %3.</source>
        <translation>%1 has %2 members on the panel, the limit is %3.</translation>
    </message>
    <message>
        <source>%1 of %2 sit, %3 are needed.</source>
        <translation>%1 of %2 sit, %3 are needed.</translation>
    </message>
    <message>
        <source>There is no member %1 to choose from.</source>
        <translation>There is no member %1 to choose from.</translation>
    </message>
    <message>
        <source>Kept off by a rule of the office.</source>
        <translation>Kept off by a rule of the office.</translation>
    </message>
    <message>
        <source>Not available that day.</source>
        <translation>Not available that day.</translation>
    </message>
    <message>
        <source>Neither a resident of %1 nor a specialist of the theme.</source>
        <translation>Neither a resident of %1 nor a specialist of the theme.</translation>
    </message>
    <message>
        <source>Coverage of the needs</source>
        <translation>Coverage of the needs</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Seats filled</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Invitations this year</source>
        <translation>Invitations this year</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversity</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>%1: %2 is %3, it must be from %4 to %5.</source>
        <translation>%1: %2 is %3, it must be from %4 to %5.</translation>
    </message>
    <message>
        <source>%1: the id is missing.</source>
        <translation>%1: the id is missing.</translation>
    </message>
    <message>
        <source>%1: the id stands twice.</source>
        <translation>%1: the id stands twice.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: %2 is missing.</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>their number</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 must be an object.</translation>
    </message>
    <message>
        <source>%1: %2 must be a text.</source>
        <translation>%1: %2 must be a text.</translation>
    </message>
    <message>
        <source>%1: %2 must be true or false.</source>
        <translation>%1: %2 must be true or false.</translation>
    </message>
    <message>
        <source>%1: %2 must be a list of texts.</source>
        <translation>%1: %2 must be a list of texts.</translation>
    </message>
    <message>
        <source>%1: %2 must be a list.</source>
        <translation>%1: %2 must be a list.</translation>
    </message>
    <message>
        <source>%1: %2 must be a whole number from 0.</source>
        <translation>%1: %2 must be a whole number from 0.</translation>
    </message>
    <message>
        <source>%1: %2 must be an object.</source>
        <translation>%1: %2 must be an object.</translation>
    </message>
    <message>
        <source>%1: unknown key %2.</source>
        <translation>%1: unknown key %2.</translation>
    </message>
    <message>
        <source>%1: %2 must be a whole number.</source>
        <translation>%1: %2 must be a whole number.</translation>
    </message>
    <message>
        <source>seats: specialist must be two numbers, from and to.</source>
        <translation>seats: specialist must be two numbers, from and to.</translation>
    </message>
    <message>
        <source>The problem is not a JSON object.</source>
        <translation>The problem is not a JSON object.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>one who knows it</source>
        <translation>one who knows it</translation>
    </message>
    <message>
        <source>one who practises it</source>
        <translation>one who practises it</translation>
    </message>
    <message>
        <source>a leading expert</source>
        <translation>a leading expert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>coverage is the same, but %2 seats are filled instead of %1</source>
        <translation>coverage is the same, but %2 seats are filled instead of %1</translation>
    </message>
    <message>
        <source>coverage is the same, but capability falls from %1 to %2 in sum</source>
        <translation>coverage is the same, but capability falls from %1 to %2 in sum</translation>
    </message>
    <message>
        <source>the needs are served as well, but by those invited %2 times this year instead of %1</source>
        <translation>the needs are served as well, but by those invited %2 times this year instead of %1</translation>
    </message>
    <message>
        <source>all else is equal, but %2 wishes for diversity are met instead of %1</source>
        <translation>all else is equal, but %2 wishes for diversity are met instead of %1</translation>
    </message>
    <message>
        <source>all else is equal, but performance falls from %1 to %2</source>
        <translation>all else is equal, but performance falls from %1 to %2</translation>
    </message>
    <message>
        <source>Set by the office, although not available that day.</source>
        <translation>Set by the office, although not available that day.</translation>
    </message>
    <message>
        <source>Set by the office.</source>
        <translation>Set by the office.</translation>
    </message>
    <message>
        <source>Necessary: without %1 no panel keeps the rules.</source>
        <translation>Necessary: without %1 no panel keeps the rules.</translation>
    </message>
    <message>
        <source>On the best panel known; the search was stopped early.</source>
        <translation>On the best panel known; the search was stopped early.</translation>
    </message>
    <message>
        <source>Without %1 %2.</source>
        <translation>Without %1 %2.</translation>
    </message>
    <message>
        <source>Without %1 %2. %3 would come instead.</source>
        <translation>Without %1 %2. %3 would come instead.</translation>
    </message>
    <message>
        <source>%1 is on the panel.</source>
        <translation>%1 is on the panel.</translation>
    </message>
    <message>
        <source>With %1 no panel keeps the rules.</source>
        <translation>With %1 no panel keeps the rules.</translation>
    </message>
    <message>
        <source>Not settled: the search was stopped early.</source>
        <translation>Not settled: the search was stopped early.</translation>
    </message>
    <message>
        <source>Not available that day. With %1 %2; %3 would leave.</source>
        <translation>Not available that day. With %1 %2; %3 would leave.</translation>
    </message>
    <message>
        <source>With %1 %2; %3 would leave.</source>
        <translation>With %1 %2; %3 would leave.</translation>
    </message>
    <message>
        <source>%1 is set by the office and kept off by a rule.</source>
        <translation>%1 is set by the office and kept off by a rule.</translation>
    </message>
    <message>
        <source>%1 local seats instead of %2</source>
        <translation>%1 local seats instead of %2</translation>
    </message>
    <message>
        <source>at least %1 specialists instead of %2</source>
        <translation>at least %1 specialists instead of %2</translation>
    </message>
    <message>
        <source>only %1 residents can come, %2 are needed: %3 local seats instead of %2</source>
        <translation>only %1 residents can come, %2 are needed: %3 local seats instead of %2</translation>
    </message>
    <message>
        <source>only %1 specialists can come, %2 are needed: at least %3 specialists instead of %2</source>
        <translation>only %1 specialists can come, %2 are needed: at least %3 specialists instead of %2</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>county</source>
        <translation>county</translation>
    </message>
    <message>
        <source>kind of employer</source>
        <translation>kind of employer</translation>
    </message>
    <message>
        <source>party</source>
        <translation>party</translation>
    </message>
    <message>
        <source>%1 members of one employer instead of %2</source>
        <translation>%1 members of one employer instead of %2</translation>
    </message>
    <message>
        <source>%1 members of one sector instead of %2</source>
        <translation>%1 members of one sector instead of %2</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 can come, %4 are needed: ask for %5</source>
        <translation>%1 of the %2 %3 can come, %4 are needed: ask for %5</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but a rule keeps this one off.</source>
        <translation>With %1 a panel would be possible, but a rule keeps this one off.</translation>
    </message>
    <message>
        <source>With %1 a panel would be possible, but this one is away.</source>
        <translation>With %1 a panel would be possible, but this one is away.</translation>
    </message>
    <message>
        <source>Need %1 (%2) asks for %3, nobody on the panel knows it.</source>
        <translation>Need %1 (%2) asks for %3, nobody on the panel knows it.</translation>
    </message>
    <message>
        <source>Need %1 (%2) asks for %3, the deepest on the panel has %4.</source>
        <translation>Need %1 (%2) asks for %3, the deepest on the panel has %4.</translation>
    </message>
    <message>
        <source>the depths for need %1 (%2) rise from %3 to %4 in sum</source>
        <translation>the depths for need %1 (%2) rise from %3 to %4 in sum</translation>
    </message>
    <message>
        <source>need %1 (%2) is covered besides, by %3</source>
        <translation>need %1 (%2) is covered besides, by %3</translation>
    </message>
    <message>
        <source>need %1 (%2) is served by %3 instead of %4</source>
        <translation>need %1 (%2) is served by %3 instead of %4</translation>
    </message>
    <message>
        <source>%3 (coverage falls from %1 to %2)</source>
        <translation>%3 (coverage falls from %1 to %2)</translation>
    </message>
    <message>
        <source>%3 (coverage rises from %1 to %2)</source>
        <translation>%3 (coverage rises from %1 to %2)</translation>
    </message>
    <message>
        <source>%3 fewer sit (%2 instead of %1), the coverage is the same</source>
        <translation>%3 fewer sit (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>%3 more sit (%2 instead of %1), the coverage is the same</source>
        <translation>%3 more sit (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>the capability is %3 less in sum (%2 instead of %1), the coverage is the same</source>
        <translation>the capability is %3 less in sum (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>the capability is %3 more in sum (%2 instead of %1), the coverage is the same</source>
        <translation>the capability is %3 more in sum (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>there are %3 more invitations this year (%2 instead of %1), the coverage is the same</source>
        <translation>there are %3 more invitations this year (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>there are %3 fewer invitations this year (%2 instead of %1), the coverage is the same</source>
        <translation>there are %3 fewer invitations this year (%2 instead of %1), the coverage is the same</translation>
    </message>
    <message>
        <source>%3 fewer wishes for diversity are met (%2 instead of %1), all above is equal</source>
        <translation>%3 fewer wishes for diversity are met (%2 instead of %1), all above is equal</translation>
    </message>
    <message>
        <source>%3 more wishes for diversity are met (%2 instead of %1), all above is equal</source>
        <translation>%3 more wishes for diversity are met (%2 instead of %1), all above is equal</translation>
    </message>
    <message>
        <source>the performance is %3 less in sum (%2 instead of %1), all else is equal</source>
        <translation>the performance is %3 less in sum (%2 instead of %1), all else is equal</translation>
    </message>
    <message>
        <source>the performance is %3 more in sum (%2 instead of %1), all else is equal</source>
        <translation>the performance is %3 more in sum (%2 instead of %1), all else is equal</translation>
    </message>
    <message>
        <source>only the lot is lower, all claims are equal</source>
        <translation>only the lot is lower, all claims are equal</translation>
    </message>
    <message>
        <source>only the lot is higher, all claims are equal</source>
        <translation>only the lot is higher, all claims are equal</translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation>In: %1.</translation>
    </message>
    <message>
        <source>Out: %1.</source>
        <translation>Out: %1.</translation>
    </message>
    <message>
        <source>In: %1; out: %2.</source>
        <translation>In: %1; out: %2.</translation>
    </message>
    <message>
        <source>This is the best panel.</source>
        <translation>This is the best panel.</translation>
    </message>
    <message>
        <source>The panel is the same as before.</source>
        <translation>The panel is the same as before.</translation>
    </message>
    <message>
        <source>Equal in all claims.</source>
        <translation>Equal in all claims.</translation>
    </message>
    <message>
        <source>Against the best panel %1.</source>
        <translation>Against the best panel %1.</translation>
    </message>
    <message>
        <source>Against the panel before %1.</source>
        <translation>Against the panel before %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no theme: nobody can take a specialist seat.</source>
        <translation>There is no theme: nobody can take a specialist seat.</translation>
    </message>
    <message>
        <source>The theme names %1, which no candidate knows to the degree of %2.</source>
        <translation>The theme names %1, which no candidate knows to the degree of %2.</translation>
    </message>
    <message>
        <source>Need %1 asks for %2, which no candidate knows.</source>
        <translation>Need %1 asks for %2, which no candidate knows.</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>There is nobody to choose from.</translation>
    </message>
    <message>
        <source>%1 already has %2, set by the office; the limit is %3.</source>
        <translation>%1 already has %2, set by the office; the limit is %3.</translation>
    </message>
    <message>
        <source>The problem is not JSON: there is a fault in line %1.</source>
        <translation>The problem is not JSON: there is a fault in line %1.</translation>
    </message>
    <message>
        <source>all claims are equal, but the lot of this activity is lower</source>
        <translation>all claims are equal, but the lot of this activity is lower</translation>
    </message>
    <message>
        <source>Without %1 %2. %3 would come instead, and %4 would leave too.</source>
        <translation>Without %1 %2. %3 would come instead, and %4 would leave too.</translation>
    </message>
    <message>
        <source>Not available that day; otherwise as good as those who sit.</source>
        <translation>Not available that day; otherwise as good as those who sit.</translation>
    </message>
    <message>
        <source>Not available that day. With %1 the panel would be better: %2 %3 instead of %4.</source>
        <translation>Not available that day. With %1 the panel would be better: %2 %3 instead of %4.</translation>
    </message>
    <message>
        <source>%1 members are set by the office, there are only %2 seats: %3.</source>
        <translation>%1 members are set by the office, there are only %2 seats: %3.</translation>
    </message>
    <message>
        <source>%1 members set by the office fit only a local seat, there are %2 of them: %3.</source>
        <translation>%1 members set by the office fit only a local seat, there are %2 of them: %3.</translation>
    </message>
    <message>
        <source>%1 members set by the office fit only a specialist seat, there are %2 of them: %3.</source>
        <translation>%1 members set by the office fit only a specialist seat, there are %2 of them: %3.</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, nobody who can come knows it</source>
        <translation>need %1 (%2) asks for %3, nobody who can come knows it</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, the deepest who can come has %4</source>
        <translation>need %1 (%2) asks for %3, the deepest who can come has %4</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, which other rules leave no room for</source>
        <translation>need %1 (%2) asks for %3, which other rules leave no room for</translation>
    </message>
    <message>
        <source>%1: do not insist on it</source>
        <translation>%1: do not insist on it</translation>
    </message>
    <message>
        <source>%1: accept %2</source>
        <translation>%1: accept %2</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 can come, but other rules leave no room for %4: ask for %5</source>
        <translation>%1 of the %2 %3 can come, but other rules leave no room for %4: ask for %5</translation>
    </message>
    <message>
        <source>%1, set by the office, are all of %2</source>
        <translation>%1, set by the office, are all of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>knowledge</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>mastery</source>
        <translation>mastery</translation>
    </message>
    <message>
        <source>the depths for need %1 (%2) fall from %3 to %4 in sum</source>
        <translation>the depths for need %1 (%2) fall from %3 to %4 in sum</translation>
    </message>
    <message>
        <source>need %1 is not covered: nobody knows %2</source>
        <translation>need %1 is not covered: nobody knows %2</translation>
    </message>
    <message>
        <source>there is one leading expert in %2 fewer: need %1 falls to %3</source>
        <translation>there is one leading expert in %2 fewer: need %1 falls to %3</translation>
    </message>
    <message>
        <source>there is no leading expert in %2: need %1 falls to %3</source>
        <translation>there is no leading expert in %2: need %1 falls to %3</translation>
    </message>
    <message>
        <source>there is one who practises %2 fewer: need %1 falls to %3</source>
        <translation>there is one who practises %2 fewer: need %1 falls to %3</translation>
    </message>
    <message>
        <source>there is nobody who practises %2: need %1 falls to %3</source>
        <translation>there is nobody who practises %2: need %1 falls to %3</translation>
    </message>
    <message>
        <source>%1: there is no member %2.</source>
        <translation>%1: there is no member %2.</translation>
    </message>
    <message>
        <source>The plan was stopped.</source>
        <translation>The plan was stopped.</translation>
    </message>
    <message>
        <source>local seats</source>
        <translation>local seats</translation>
    </message>
    <message>
        <source>specialists of the theme (%1)</source>
        <translation>specialists of the theme (%1)</translation>
    </message>
    <message>
        <source>need %1 (%2)</source>
        <translation>need %1 (%2)</translation>
    </message>
    <message>
        <source>%1 sit there</source>
        <translation>%1 sit there</translation>
    </message>
    <message>
        <source>%1 take another place of it</source>
        <translation>%1 take another place of it</translation>
    </message>
    <message>
        <source>%1 come to another activity of the month</source>
        <translation>%1 come to another activity of the month</translation>
    </message>
    <message>
        <source>%1 are barred or cannot come</source>
        <translation>%1 are barred or cannot come</translation>
    </message>
    <message>
        <source>%1 are invited %2 times already</source>
        <translation>%1 are invited %2 times already</translation>
    </message>
    <message>
        <source>%1 have a colleague there</source>
        <translation>%1 have a colleague there</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 places stay open.</source>
        <translation>%1, %2: %3 of %4 places stay open.</translation>
    </message>
    <message>
        <source> Nobody fits.</source>
        <translation> Nobody fits.</translation>
    </message>
    <message>
        <source> %1 fit: %2.</source>
        <translation> %1 fit: %2.</translation>
    </message>
    <message>
        <source>%1: %2 come in addition.</source>
        <translation>%1: %2 come in addition.</translation>
    </message>
    <message>
        <source>%1: %2 come no longer.</source>
        <translation>%1: %2 come no longer.</translation>
    </message>
    <message>
        <source>%1: %2 come instead of %3.</source>
        <translation>%1: %2 come instead of %3.</translation>
    </message>
    <message>
        <source>%1: %2 members of %3 come (%4), the limit is %5.</source>
        <translation>%1: %2 members of %3 come (%4), the limit is %5.</translation>
    </message>
    <message>
        <source>confirmed members with a place</source>
        <translation>confirmed members with a place</translation>
    </message>
    <message>
        <source>places taken</source>
        <translation>places taken</translation>
    </message>
    <message>
        <source>depth in the needs</source>
        <translation>depth in the needs</translation>
    </message>
    <message>
        <source>sum of squared invitations</source>
        <translation>sum of squared invitations</translation>
    </message>
    <message>
        <source>capability classes</source>
        <translation>capability classes</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>performance</translation>
    </message>
    <message>
        <source>This is the best panel that was found.</source>
        <translation>This is the best panel that was found.</translation>
    </message>
    <message>
        <source>Against the best panel that was found %1.</source>
        <translation>Against the best panel that was found %1.</translation>
    </message>
    <message>
        <source>This is the best panel that was found. The search was stopped: a better one may exist.</source>
        <translation>This is the best panel that was found. The search was stopped: a better one may exist.</translation>
    </message>
    <message>
        <source>Proved so far: %1 is %2, and no better panel has less than %3.</source>
        <translation>Proved so far: %1 is %2, and no better panel has less than %3.</translation>
    </message>
    <message>
        <source>Proved so far: %1 is %2, and no panel has more than %3.</source>
        <translation>Proved so far: %1 is %2, and no panel has more than %3.</translation>
    </message>
    <message>
        <source>Both panels are the same.</source>
        <translation>Both panels are the same.</translation>
    </message>
    <message>
        <source>On the right, against the left, %1.</source>
        <translation>On the right, against the left, %1.</translation>
    </message>
    <message>
        <source>%3 fewer sit (%2 instead of %1)</source>
        <translation>%3 fewer sit (%2 instead of %1)</translation>
    </message>
    <message>
        <source>%3 more sit (%2 instead of %1)</source>
        <translation>%3 more sit (%2 instead of %1)</translation>
    </message>
    <message>
        <source>the capability is %3 less in sum (%2 instead of %1)</source>
        <translation>the capability is %3 less in sum (%2 instead of %1)</translation>
    </message>
    <message>
        <source>the capability is %3 more in sum (%2 instead of %1)</source>
        <translation>the capability is %3 more in sum (%2 instead of %1)</translation>
    </message>
    <message>
        <source>there are %3 more invitations this year (%2 instead of %1)</source>
        <translation>there are %3 more invitations this year (%2 instead of %1)</translation>
    </message>
    <message>
        <source>there are %3 fewer invitations this year (%2 instead of %1)</source>
        <translation>there are %3 fewer invitations this year (%2 instead of %1)</translation>
    </message>
    <message>
        <source>No need counts: among those who may sit, capability, invitations and diversity decide.</source>
        <translation>No need counts: among those who may sit, capability, invitations and diversity decide.</translation>
    </message>
    <message>
        <source>%2 seats are filled instead of %1</source>
        <translation>%2 seats are filled instead of %1</translation>
    </message>
    <message>
        <source>capability falls from %1 to %2 in sum</source>
        <translation>capability falls from %1 to %2 in sum</translation>
    </message>
    <message>
        <source>those who sit were invited %2 times this year in sum instead of %1</source>
        <translation>those who sit were invited %2 times this year in sum instead of %1</translation>
    </message>
    <message>
        <source>, or add %1 to the theme of the activity: then %2 more may sit</source>
        <translation>, or add %1 to the theme of the activity: then %2 more may sit</translation>
    </message>
    <message>
        <source>need %1 (%2) asks for %3, the %4 who have it and can come may take no seat: they neither live in the county nor hold a specialty of the theme</source>
        <translation>need %1 (%2) asks for %3, the %4 who have it and can come may take no seat: they neither live in the county nor hold a specialty of the theme</translation>
    </message>
    <message>
        <source>of the %1 %2 there are %3 on the roll and %4 can come, but %5 of these may take no seat: they neither live in the county nor hold a specialty of the theme to the degree of %6; %7 are needed: ask for %8</source>
        <translation>of the %1 %2 there are %3 on the roll and %4 can come, but %5 of these may take no seat: they neither live in the county nor hold a specialty of the theme to the degree of %6; %7 are needed: ask for %8</translation>
    </message>
    <message>
        <source>%1: %2 seats for specialists stay open, as neither needs nor the theme name a specialty.</source>
        <translation>%1: %2 seats for specialists stay open, as neither needs nor the theme name a specialty.</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Cannot sit</source>
        <translation>Cannot sit</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Barred</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last invited</source>
        <translation>Last invited</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>With doubts</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>Kept off</translation>
    </message>
    <message>
        <source>Can come</source>
        <translation>Can come</translation>
    </message>
    <message>
        <source>Sits</source>
        <translation>Sits</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Months since invited</source>
        <translation>Months since invited</translation>
    </message>
    <message>
        <source>Months since taking part</source>
        <translation>Months since taking part</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>By the rules</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>From suggestion to adoption</source>
        <translation>From suggestion to adoption</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Suggestions by county and route</source>
        <translation>Suggestions by county and route</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>Suggestions by category</source>
        <translation>Suggestions by category</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>How often members took part</source>
        <translation>How often members took part</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Handed to departments and closed by them</source>
        <translation>Handed to departments and closed by them</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Activities planned and held</source>
        <translation>Activities planned and held</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>What is asked for, and who knows it</source>
        <translation>What is asked for, and who knows it</translation>
    </message>
    <message>
        <source>needs, members</source>
        <translation>needs, members</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Members who know it</source>
        <translation>Members who know it</translation>
    </message>
    <message>
        <source>More needs than members: %1.</source>
        <translation>More needs than members: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Activities by county and theme</source>
        <translation>Activities by county and theme</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>From need to adoption</source>
        <translation>From need to adoption</translation>
    </message>
    <message>
        <source>From need to adoption, county by county</source>
        <translation>From need to adoption, county by county</translation>
    </message>
    <message>
        <source>Suggestions by route</source>
        <translation>Suggestions by route</translation>
    </message>
    <message>
        <source>How old the open cards are</source>
        <translation>How old the open cards are</translation>
    </message>
    <message>
        <source>Days since registration; the oldest has waited %1.</source>
        <translation>Days since registration; the oldest has waited %1.</translation>
    </message>
    <message>
        <source>Working days to an answer</source>
        <translation>Working days to an answer</translation>
    </message>
    <message>
        <source>Working days to an answer, by department</source>
        <translation>Working days to an answer, by department</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>A quarter within</source>
        <translation>A quarter within</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message>
        <source>Three quarters within</source>
        <translation>Three quarters within</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>How evenly serving members took part</source>
        <translation>How evenly serving members took part</translation>
    </message>
    <message>
        <source>Gini %1 (0: all came equally often); %2 of %3 members carry half of the attendances.</source>
        <translation>Gini %1 (0: all came equally often); %2 of %3 members carry half of the attendances.</translation>
    </message>
    <message>
        <source>%1–%2 months</source>
        <translation>%1–%2 months</translation>
    </message>
    <message>
        <source>from %1 months</source>
        <translation>from %1 months</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Since the last activity</source>
        <translation>Since the last activity</translation>
    </message>
    <message>
        <source>Since the last invitation</source>
        <translation>Since the last invitation</translation>
    </message>
    <message>
        <source>How long ago serving members took part and were asked</source>
        <translation>How long ago serving members took part and were asked</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>What %1 did</translation>
    </message>
    <message>
        <source>percent of the most that one did</source>
        <translation>percent of the most that one did</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>To the point</translation>
    </message>
    <message>
        <source>What members say of the handling, by department</source>
        <translation>What members say of the handling, by department</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reports adopted</source>
        <translation>Reports adopted</translation>
    </message>
    <message>
        <source>Of the %1 suggestions, %2 answer none of these needs.</source>
        <translation>Of the %1 suggestions, %2 answer none of these needs.</translation>
    </message>
    <message>
        <source>Of the %1 reports, %2 grew out of no suggestion handled here.</source>
        <translation>Of the %1 reports, %2 grew out of no suggestion handled here.</translation>
    </message>
    <message>
        <source>needs, suggestions, and reports each once</source>
        <translation>needs, suggestions, and reports each once</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Planned: %1, of these cancelled: %2. Held: %3.</source>
        <translation>Planned: %1, of these cancelled: %2. Held: %3.</translation>
    </message>
    <message>
        <source>Held in another month than planned: %1.</source>
        <translation>Held in another month than planned: %1.</translation>
    </message>
    <message>
        <source>“%1” are more than “%2”: several came out of one.</source>
        <translation>“%1” are more than “%2”: several came out of one.</translation>
    </message>
    <message>
        <source>Of the %1 reports adopted, %2 were not formed in these days.</source>
        <translation>Of the %1 reports adopted, %2 were not formed in these days.</translation>
    </message>
    <message>
        <source>Of the %1 reports, %2 grew out of no suggestion counted here.</source>
        <translation>Of the %1 reports, %2 grew out of no suggestion counted here.</translation>
    </message>
    <message>
        <source>%1: of %2, %3 are not among those of “%4” in these days.</source>
        <translation>%1: of %2, %3 are not among those of “%4” in these days.</translation>
    </message>
    <message>
        <source>suggestions, and reports each once</source>
        <translation>suggestions, and reports each once</translation>
    </message>
    <message>
        <source>Times adopted</source>
        <translation>Times adopted</translation>
    </message>
    <message>
        <source>%1: of %2 reports, %3 were not formed in these days.</source>
        <translation>%1: of %2 reports, %3 were not formed in these days.</translation>
    </message>
    <message>
        <source>Of those planned, held outside these days: %1.</source>
        <translation>Of those planned, held outside these days: %1.</translation>
    </message>
    <message>
        <source>Of those held, planned outside these days: %1.</source>
        <translation>Of those held, planned outside these days: %1.</translation>
    </message>
    <message>
        <source>More needs than members: %1 and %2 others.</source>
        <translation>More needs than members: %1 and %2 others.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Tell which members the line counts.</source>
        <translation>Tell which members the line counts.</translation>
    </message>
    <message>
        <source>A line asks for 1 to 99 members.</source>
        <translation>A line asks for 1 to 99 members.</translation>
    </message>
    <message>
        <source>A session has at most 32 requirements and 16 wishes.</source>
        <translation>A session has at most 32 requirements and 16 wishes.</translation>
    </message>
    <message>
        <source>A need is told in 1 to 5,000 characters.</source>
        <translation>A need is told in 1 to 5,000 characters.</translation>
    </message>
    <message>
        <source>A need asks for 1 to 99 members.</source>
        <translation>A need asks for 1 to 99 members.</translation>
    </message>
    <message>
        <source>The weight of a need is 0 to 1,000.</source>
        <translation>The weight of a need is 0 to 1,000.</translation>
    </message>
    <message>
        <source>The name of a session has 1 to 40 characters.</source>
        <translation>The name of a session has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Group of members</source>
        <translation>Group of members</translation>
    </message>
    <message>
        <source>The groups and special sessions that come with the program</source>
        <translation>The groups and special sessions that come with the program</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Telephone of the office</translation>
    </message>
    <message>
        <source>Whom invitees call</source>
        <translation>Whom invitees call</translation>
    </message>
    <message>
        <source>Name of the series of activities</source>
        <translation>Name of the series of activities</translation>
    </message>
    <message>
        <source>Selection: members who live there</source>
        <translation>Selection: members who live there</translation>
    </message>
    <message>
        <source>Selection: specialists, at least</source>
        <translation>Selection: specialists, at least</translation>
    </message>
    <message>
        <source>Selection: specialists, at most</source>
        <translation>Selection: specialists, at most</translation>
    </message>
    <message>
        <source>Selection: depth of a specialty that fits (1 to 3)</source>
        <translation>Selection: depth of a specialty that fits (1 to 3)</translation>
    </message>
    <message>
        <source>Selection: of one employer, at most</source>
        <translation>Selection: of one employer, at most</translation>
    </message>
    <message>
        <source>Selection: of one sector, at most</source>
        <translation>Selection: of one sector, at most</translation>
    </message>
    <message>
        <source>Selection: invitations of one member in a year, at most</source>
        <translation>Selection: invitations of one member in a year, at most</translation>
    </message>
    <message>
        <source>Months without a service until a pairing is quiet</source>
        <translation>Months without a service until a pairing is quiet</translation>
    </message>
    <message>
        <source>Projects expected of an activity</source>
        <translation>Projects expected of an activity</translation>
    </message>
    <message>
        <source>Performance: for taking part</source>
        <translation>Performance: for taking part</translation>
    </message>
    <message>
        <source>Performance: for a suggestion</source>
        <translation>Performance: for a suggestion</translation>
    </message>
    <message>
        <source>Performance: for a suggestion that was solved</source>
        <translation>Performance: for a suggestion that was solved</translation>
    </message>
    <message>
        <source>Performance: for a report</source>
        <translation>Performance: for a report</translation>
    </message>
    <message>
        <source>Performance: for a report that was adopted</source>
        <translation>Performance: for a report that was adopted</translation>
    </message>
    <message>
        <source>Performance: for an outcome</source>
        <translation>Performance: for an outcome</translation>
    </message>
    <message>
        <source>Performance: the first tier begins at</source>
        <translation>Performance: the first tier begins at</translation>
    </message>
    <message>
        <source>Performance: the second tier begins at</source>
        <translation>Performance: the second tier begins at</translation>
    </message>
    <message>
        <source>Performance: the third tier begins at</source>
        <translation>Performance: the third tier begins at</translation>
    </message>
    <message>
        <source>The kind of outcome that is money lent</source>
        <translation>The kind of outcome that is money lent</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Name of the committee</translation>
    </message>
    <message>
        <source>Name of an activity, as letters say it</source>
        <translation>Name of an activity, as letters say it</translation>
    </message>
    <message>
        <source>Letters: who signs</source>
        <translation>Letters: who signs</translation>
    </message>
    <message>
        <source>Letters: what follows the name in the salutation</source>
        <translation>Letters: what follows the name in the salutation</translation>
    </message>
    <message>
        <source>Letters: reply so many days before the activity</source>
        <translation>Letters: reply so many days before the activity</translation>
    </message>
    <message>
        <source>Activities usually begin at</source>
        <translation>Activities usually begin at</translation>
    </message>
    <message>
        <source>Activities usually end at</source>
        <translation>Activities usually end at</translation>
    </message>
    <message>
        <source>Where one usually meets to set off</source>
        <translation>Where one usually meets to set off</translation>
    </message>
    <message>
        <source>Months until a member&apos;s employer and telephone are to be verified again; 0 = never</source>
        <translation>Months until a member&apos;s employer and telephone are to be verified again; 0 = never</translation>
    </message>
    <message>
        <source>Selection: what comes first after the needs</source>
        <translation>Selection: what comes first after the needs</translation>
    </message>
    <message>
        <source>Selection, who sits on the chairpersons&apos; meeting</source>
        <translation>Selection, who sits on the chairpersons&apos; meeting</translation>
    </message>
    <message>
        <source>Selection, who works for an enterprise that is visited</source>
        <translation>Selection, who works for an enterprise that is visited</translation>
    </message>
    <message>
        <source>Selection, who works for a competitor of an enterprise that is visited</source>
        <translation>Selection, who works for a competitor of an enterprise that is visited</translation>
    </message>
    <message>
        <source>Selection, who asked for leave or declined</source>
        <translation>Selection, who asked for leave or declined</translation>
    </message>
    <message>
        <source>Selection, who is invited elsewhere that day</source>
        <translation>Selection, who is invited elsewhere that day</translation>
    </message>
    <message>
        <source>Selection, who said no to the last two invitations</source>
        <translation>Selection, who said no to the last two invitations</translation>
    </message>
    <message>
        <source>Selection, who was invited as often as the limit of the year</source>
        <translation>Selection, who was invited as often as the limit of the year</translation>
    </message>
    <message>
        <source>Capability, then fewest invitations</source>
        <translation>Capability, then fewest invitations</translation>
    </message>
    <message>
        <source>Fewest invitations, then capability</source>
        <translation>Fewest invitations, then capability</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Makes no difference</translation>
    </message>
    <message>
        <source>Is only told</source>
        <translation>Is only told</translation>
    </message>
    <message>
        <source>Is not invited</source>
        <translation>Is not invited</translation>
    </message>
    <message>
        <source>Activities: the order of the bus list</source>
        <translation>Activities: the order of the bus list</translation>
    </message>
    <message>
        <source>Letters: the own field of members with their address</source>
        <translation>Letters: the own field of members with their address</translation>
    </message>
    <message>
        <source>Letters: the own field of members with their postcode</source>
        <translation>Letters: the own field of members with their postcode</translation>
    </message>
    <message>
        <source>Excellent members: percent of those who may be chosen</source>
        <translation>Excellent members: percent of those who may be chosen</translation>
    </message>
    <message>
        <source>Reports: characters of the text, at most</source>
        <translation>Reports: characters of the text, at most</translation>
    </message>
    <message>
        <source>Reports: headings of the situation</source>
        <translation>Reports: headings of the situation</translation>
    </message>
    <message>
        <source>Reports: headings of the analysis</source>
        <translation>Reports: headings of the analysis</translation>
    </message>
    <message>
        <source>Reports: headings of the proposals</source>
        <translation>Reports: headings of the proposals</translation>
    </message>
    <message>
        <source>Reports: words to avoid</source>
        <translation>Reports: words to avoid</translation>
    </message>
    <message>
        <source>Reports: to whom they are sent</source>
        <translation>Reports: to whom they are sent</translation>
    </message>
    <message>
        <source>Reports: who gets a copy</source>
        <translation>Reports: who gets a copy</translation>
    </message>
    <message>
        <source>By the strokes of the names</source>
        <translation>By the strokes of the names</translation>
    </message>
    <message>
        <source>By seat, then by the strokes</source>
        <translation>By seat, then by the strokes</translation>
    </message>
    <message>
        <source>Tracking cards: the size of the paper</source>
        <translation>Tracking cards: the size of the paper</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, half a sheet</source>
        <translation>A5, half a sheet</translation>
    </message>
    <message>
        <source>Ledger: soon due, so many working days before the last day</source>
        <translation>Ledger: soon due, so many working days before the last day</translation>
    </message>
    <message>
        <source>Ledger: late for long, so many days after the last day</source>
        <translation>Ledger: late for long, so many days after the last day</translation>
    </message>
    <message>
        <source>Ledger: chases without an answer until a leader hears of it</source>
        <translation>Ledger: chases without an answer until a leader hears of it</translation>
    </message>
    <message>
        <source>Ledger: return visits so many weeks after closing</source>
        <translation>Ledger: return visits so many weeks after closing</translation>
    </message>
    <message>
        <source>Pairings: months between two contacts; 0 = not agreed on</source>
        <translation>Pairings: months between two contacts; 0 = not agreed on</translation>
    </message>
    <message>
        <source>Pairings: months between two visits; 0 = not agreed on</source>
        <translation>Pairings: months between two visits; 0 = not agreed on</translation>
    </message>
    <message>
        <source>Pairings: months between two reviews; 0 = none</source>
        <translation>Pairings: months between two reviews; 0 = none</translation>
    </message>
    <message>
        <source>Pairings: soon silent, so many days before the last day</source>
        <translation>Pairings: soon silent, so many days before the last day</translation>
    </message>
    <message>
        <source>Pairings: days until a promise is due</source>
        <translation>Pairings: days until a promise is due</translation>
    </message>
    <message>
        <source>Activities: late, so many minutes after the beginning</source>
        <translation>Activities: late, so many minutes after the beginning</translation>
    </message>
    <message>
        <source>Reports: the title of a draft; %1 is what it is about</source>
        <translation>Reports: the title of a draft; %1 is what it is about</translation>
    </message>
    <message>
        <source>Proposals: the title of a new one; %1 is what it is about</source>
        <translation>Proposals: the title of a new one; %1 is what it is about</translation>
    </message>
    <message>
        <source>Reports: an answer is due so many days after sending; 0 = never</source>
        <translation>Reports: an answer is due so many days after sending; 0 = never</translation>
    </message>
    <message>
        <source>Reports: a leader&apos;s comment is to be followed up within so many days; 0 = it need not</source>
        <translation>Reports: a leader&apos;s comment is to be followed up within so many days; 0 = it need not</translation>
    </message>
    <message>
        <source>Statistics: the first days of plenary sessions</source>
        <translation>Statistics: the first days of plenary sessions</translation>
    </message>
    <message>
        <source>Activities: a review is due so many days after the visit</source>
        <translation>Activities: a review is due so many days after the visit</translation>
    </message>
    <message>
        <source>Excellent members: points needed at least</source>
        <translation>Excellent members: points needed at least</translation>
    </message>
    <message>
        <source>Excellent members: percent of them that one sector may have; 0 = any number</source>
        <translation>Excellent members: percent of them that one sector may have; 0 = any number</translation>
    </message>
    <message>
        <source>Excellent members: 1 = the best of each sector comes in first; 0 = by points alone</source>
        <translation>Excellent members: 1 = the best of each sector comes in first; 0 = by points alone</translation>
    </message>
    <message>
        <source>Honours: offices that are left out</source>
        <translation>Honours: offices that are left out</translation>
    </message>
    <message>
        <source>Excellent members: working days on which the names are made known, at least</source>
        <translation>Excellent members: working days on which the names are made known, at least</translation>
    </message>
    <message>
        <source>Pioneers of the month: members on the shortlist</source>
        <translation>Pioneers of the month: members on the shortlist</translation>
    </message>
    <message>
        <source>Pioneers of the month: months until one may be a pioneer again; 0 = at once</source>
        <translation>Pioneers of the month: months until one may be a pioneer again; 0 = at once</translation>
    </message>
    <message>
        <source>Plan: how many days a plenary session lasts</source>
        <translation>Plan: how many days a plenary session lasts</translation>
    </message>
    <message>
        <source>Ledger: to be finished on the day of the visit by</source>
        <translation>Ledger: to be finished on the day of the visit by</translation>
    </message>
    <message>
        <source>Pioneers of the month: what decides between equal points, one after the other</source>
        <translation>Pioneers of the month: what decides between equal points, one after the other</translation>
    </message>
    <message>
        <source>suggestions solved</source>
        <translation>suggestions solved</translation>
    </message>
    <message>
        <source>leaders&apos; comments</source>
        <translation>leaders&apos; comments</translation>
    </message>
    <message>
        <source>activities attended</source>
        <translation>activities attended</translation>
    </message>
    <message>
        <source>longest not a pioneer</source>
        <translation>longest not a pioneer</translation>
    </message>
    <message>
        <source>Plan: words by which a vehicle is known</source>
        <translation>Plan: words by which a vehicle is known</translation>
    </message>
    <message>
        <source>Plan: words that tell no vehicle from another</source>
        <translation>Plan: words that tell no vehicle from another</translation>
    </message>
    <message>
        <source>times that reports were adopted</source>
        <translation>times that reports were adopted</translation>
    </message>
    <message>
        <source>Points: percent of the members with points whom a printed list names</source>
        <translation>Points: percent of the members with points whom a printed list names</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>Writing stopped.</source>
        <translation>Writing stopped.</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters, the most that a spreadsheet takes. Shorten it.</source>
        <translation>A cell in row %1 has more than %2 characters, the most that a spreadsheet takes. Shorten it.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a spreadsheet takes (%1 and %2). Write a part of it.</source>
        <translation>The table has more rows or columns than a spreadsheet takes (%1 and %2). Write a part of it.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>%1 cannot be written. Close it in other programs, or choose another folder.</translation>
    </message>
    <message>
        <source>A table is written as .xlsx or .csv. Give the file one of these extensions.</source>
        <translation>A table is written as .xlsx or .csv. Give the file one of these extensions.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>%1 was not invited.</source>
        <translation>%1 was not invited.</translation>
    </message>
    <message>
        <source>%1 was on leave on that day and did not come.</source>
        <translation>%1 was on leave on that day and did not come.</translation>
    </message>
    <message>
        <source>%1 was absent on that day.</source>
        <translation>%1 was absent on that day.</translation>
    </message>
    <message>
        <source>%1 has not been checked in.</source>
        <translation>%1 has not been checked in.</translation>
    </message>
    <message>
        <source> If that is wrong, correct it at check-in; to store it all the same, type the whole name.</source>
        <translation> If that is wrong, correct it at check-in; to store it all the same, type the whole name.</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Mend that line in a text editor.</source>
        <translation>The quotation mark opened on line %1 is never closed. Mend that line in a text editor.</translation>
    </message>
    <message>
        <source>The file cannot be read. Look whether you may open it, and whether the drive is there.</source>
        <translation>The file cannot be read. Look whether you may open it, and whether the drive is there.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save it in Excel or WPS as .xlsx and import that.</source>
        <translation>The text is neither UTF-8 nor GB18030. Save it in Excel or WPS as .xlsx and import that.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>The file is damaged. Open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>The file is incomplete. Copy or download it once more and try again.</source>
        <translation>The file is incomplete. Copy or download it once more and try again.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Excel or WPS, take the password off and save it.</source>
        <translation>The file is protected by a password. Open it in Excel or WPS, take the password off and save it.</translation>
    </message>
    <message>
        <source>The content is not a spreadsheet. Choose an .xlsx, .ods or .csv file.</source>
        <translation>The content is not a spreadsheet. Choose an .xlsx, .ods or .csv file.</translation>
    </message>
    <message>
        <source>Reading stopped.</source>
        <translation>Reading stopped.</translation>
    </message>
    <message>
        <source>The file has more than %1 parts. Copy the sheet into a new file and import that.</source>
        <translation>The file has more than %1 parts. Copy the sheet into a new file and import that.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB. Take out pictures and empty sheets, or split it.</source>
        <translation>The file unpacks to more than %1 MB. Take out pictures and empty sheets, or split it.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as only harmful files do. If you trust it, copy its rows into a new file and import that.</source>
        <translation>The file unpacks to more than %1 times its size, as only harmful files do. If you trust it, copy its rows into a new file and import that.</translation>
    </message>
    <message>
        <source>With sheet “%1” the file has more than %2 rows. Split it and import the parts.</source>
        <translation>With sheet “%1” the file has more than %2 rows. Split it and import the parts.</translation>
    </message>
    <message>
        <source>Row %2 of sheet “%1” has more than %3 columns. Delete the columns that are not needed.</source>
        <translation>Row %2 of sheet “%1” has more than %3 columns. Delete the columns that are not needed.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Split it and import the parts.</source>
        <translation>The file has more than %1 cells. Split it and import the parts.</translation>
    </message>
    <message>
        <source>Sheet “%1” has more than %2 merged areas. Split it and import the parts.</source>
        <translation>Sheet “%1” has more than %2 merged areas. Split it and import the parts.</translation>
    </message>
    <message>
        <source>A cell in row %2 of sheet “%1” has more than %3 characters. Shorten it.</source>
        <translation>A cell in row %2 of sheet “%1” has more than %3 characters. Shorten it.</translation>
    </message>
    <message>
        <source>The content does not agree with the extension; it looks like .%1. Rename the file or save it anew.</source>
        <translation>The content does not agree with the extension; it looks like .%1. Rename the file or save it anew.</translation>
    </message>
    <message>
        <source>The file has the old format .xls. Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>The file has the old format .xls. Open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it once more from where it came.</source>
        <translation>The file is empty. Copy it once more from where it came.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such file. Look whether it was moved or renamed.</source>
        <translation>There is no such file. Look whether it was moved or renamed.</translation>
    </message>
    <message>
        <source>The content is not a calendar. Choose an .ics file of holidays.</source>
        <translation>The content is not a calendar. Choose an .ics file of holidays.</translation>
    </message>
    <message>
        <source>The calendar is not in UTF-8. Save it once more where it came from.</source>
        <translation>The calendar is not in UTF-8. Save it once more where it came from.</translation>
    </message>
    <message>
        <source>The calendar holds no day. Choose one of holidays.</source>
        <translation>The calendar holds no day. Choose one of holidays.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>--lang is zh_CN or en, not “%1”.</source>
        <translation>--lang is zh_CN or en, not “%1”.</translation>
    </message>
    <message>
        <source>Lianxin: the workbook of a member-liaison office.</source>
        <translation>Lianxin: the workbook of a member-liaison office.</translation>
    </message>
    <message>
        <source>Shows this help and leaves.</source>
        <translation>Shows this help and leaves.</translation>
    </message>
    <message>
        <source>Shows the version and leaves.</source>
        <translation>Shows the version and leaves.</translation>
    </message>
    <message>
        <source>Writes a picture of every page into FOLDER and leaves.</source>
        <translation>Writes a picture of every page into FOLDER and leaves.</translation>
    </message>
    <message>
        <source>The size of the window in the pictures.</source>
        <translation>The size of the window in the pictures.</translation>
    </message>
    <message>
        <source>How many times larger everything is, 0.5 to 4.</source>
        <translation>How many times larger everything is, 0.5 to 4.</translation>
    </message>
    <message>
        <source>The workbook to open.</source>
        <translation>The workbook to open.</translation>
    </message>
    <message>
        <source>Only one workbook can be opened.</source>
        <translation>Only one workbook can be opened.</translation>
    </message>
    <message>
        <source>--gallery needs a folder for the pictures.</source>
        <translation>--gallery needs a folder for the pictures.</translation>
    </message>
    <message>
        <source>--size is written as 1366x768, from 640x400 on, not “%1”.</source>
        <translation>--size is written as 1366x768, from 640x400 on, not “%1”.</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 4, not “%1”.</source>
        <translation>--scale is a number from 0.5 to 4, not “%1”.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme is light or dark, not “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1”; --help lists them all.</source>
        <translation>There is no option “%1”; --help lists them all.</translation>
    </message>
    <message>
        <source>light or dark; if not given, as chosen in the settings.</source>
        <translation>light or dark; if not given, as chosen in the settings.</translation>
    </message>
    <message>
        <source>zh_CN or en; if not given, as chosen in the settings.</source>
        <translation>zh_CN or en; if not given, as chosen in the settings.</translation>
    </message>
    <message>
        <source>Opens a window of its own, even if the program runs already.</source>
        <translation>Opens a window of its own, even if the program runs already.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Adopted: %1</source>
        <translation>Adopted: %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>%1 activities · %2 attendances · %3 suggestions · %4 reports · %5 adopted by the province</source>
        <translation>%1 activities · %2 attendances · %3 suggestions · %4 reports · %5 adopted by the province</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>All saved %1</source>
        <translation>All saved %1</translation>
    </message>
    <message>
        <source>Telephone numbers are hidden</source>
        <translation>Telephone numbers are hidden</translation>
    </message>
    <message>
        <source>Read-only copy</source>
        <translation>Read-only copy</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file to attach cannot be read.</source>
        <translation>The file to attach cannot be read.</translation>
    </message>
    <message>
        <source>The attachment is damaged.</source>
        <translation>The attachment is damaged.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>There is no such attachment.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>There is a file of this name already.</translation>
    </message>
    <message>
        <source>The history was altered at or before this action: %1</source>
        <translation>The history was altered at or before this action: %1</translation>
    </message>
    <message>
        <source>Format %1 of the file</source>
        <translation>Format %1 of the file</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>The database could not be read or written.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program.</source>
        <translation>This file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>This record was changed in the meantime.</source>
        <translation>This record was changed in the meantime.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>Other records still refer to this one.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>This record is no longer there.</translation>
    </message>
    <message>
        <source>Rescued from a damaged file</source>
        <translation>Rescued from a damaged file</translation>
    </message>
    <message>
        <source>This file is in use, perhaps in another window.</source>
        <translation>This file is in use, perhaps in another window.</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>This is not a file of this program.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>This file is damaged.</translation>
    </message>
    <message>
        <source>This file cannot be opened for writing.</source>
        <translation>This file cannot be opened for writing.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>This row refers to a row of %1 that is not there.</source>
        <translation>This row refers to a row of %1 that is not there.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or removed while it was open; save a copy under another name.</source>
        <translation>The file was moved, replaced or removed while it was open; save a copy under another name.</translation>
    </message>
    <message>
        <source>A guard of the history is missing: %1</source>
        <translation>A guard of the history is missing: %1</translation>
    </message>
    <message>
        <source>This was taken back already, or cannot be.</source>
        <translation>This was taken back already, or cannot be.</translation>
    </message>
    <message>
        <source>This was changed in the meantime: %1.</source>
        <translation>This was changed in the meantime: %1.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>Pages of the file are damaged.</translation>
    </message>
    <message>
        <source>Pages of this table are damaged.</source>
        <translation>Pages of this table are damaged.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>A new version of the program lies between; a backup leads back.</source>
        <translation>A new version of the program lies between; a backup leads back.</translation>
    </message>
    <message>
        <source>Both have a record that there can be only one of.</source>
        <translation>Both have a record that there can be only one of.</translation>
    </message>
    <message>
        <source>This does not fit what is there now: a name or number may be taken, or what it refers to may be gone.</source>
        <translation>This does not fit what is there now: a name or number may be taken, or what it refers to may be gone.</translation>
    </message>
    <message>
        <source>This row was altered outside the program.</source>
        <translation>This row was altered outside the program.</translation>
    </message>
    <message>
        <source>This row was removed outside the program.</source>
        <translation>This row was removed outside the program.</translation>
    </message>
    <message>
        <source>This row was added outside the program.</source>
        <translation>This row was added outside the program.</translation>
    </message>
    <message>
        <source>This is a read-only copy: nothing in it can be changed.</source>
        <translation>This is a read-only copy: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Search does not find all that is there; that is put right when the file is opened.</source>
        <translation>Search does not find all that is there; that is put right when the file is opened.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>The number of a suggestion has 1 to 40 characters.</source>
        <translation>The number of a suggestion has 1 to 40 characters.</translation>
    </message>
    <message>
        <source>A suggestion is told in 1 to 5,000 characters.</source>
        <translation>A suggestion is told in 1 to 5,000 characters.</translation>
    </message>
    <message>
        <source>A suggestion has a day on which it was registered.</source>
        <translation>A suggestion has a day on which it was registered.</translation>
    </message>
    <message>
        <source>It cannot be done before it was registered.</source>
        <translation>It cannot be done before it was registered.</translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>There is no suggestion %1.</translation>
    </message>
    <message>
        <source>A leader wants to hear of it every 1 to 366 days.</source>
        <translation>A leader wants to hear of it every 1 to 366 days.</translation>
    </message>
    <message>
        <source>The progress is from 0 to 100 percent.</source>
        <translation>The progress is from 0 to 100 percent.</translation>
    </message>
    <message>
        <source>The weight of a part is from 1 to 100.</source>
        <translation>The weight of a part is from 1 to 100.</translation>
    </message>
    <message>
        <source>The title of a proposal has 1 to 200 characters.</source>
        <translation>The title of a proposal has 1 to 200 characters.</translation>
    </message>
    <message>
        <source>The number of a proposal has at most 40 characters.</source>
        <translation>The number of a proposal has at most 40 characters.</translation>
    </message>
    <message>
        <source>A proposal grows out of a suggestion: name its number.</source>
        <translation>A proposal grows out of a suggestion: name its number.</translation>
    </message>
    <message>
        <source>A file of a return visit has the day of the visit, and a name of 1 to 200 characters.</source>
        <translation>A file of a return visit has the day of the visit, and a name of 1 to 200 characters.</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>New suggestion</source>
        <translation>New suggestion</translation>
    </message>
    <message>
        <source>What was suggested</source>
        <translation>What was suggested</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>What is to be done is told in 1 to 200 characters.</source>
        <translation>What is to be done is told in 1 to 200 characters.</translation>
    </message>
    <message>
        <source>A task lies at most %1 working days from the activity.</source>
        <translation>A task lies at most %1 working days from the activity.</translation>
    </message>
    <message>
        <source>The tasks that come with the program</source>
        <translation>The tasks that come with the program</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>No suggestion is registered yet.</source>
        <translation>No suggestion is registered yet.</translation>
    </message>
    <message>
        <source>Suggestions without a route: %1</source>
        <translation>Suggestions without a route: %1</translation>
    </message>
    <message>
        <source>Overdue cards</source>
        <translation>Overdue cards</translation>
    </message>
    <message>
        <source>Cards that are soon due</source>
        <translation>Cards that are soon due</translation>
    </message>
    <message>
        <source>Invitees who have not answered</source>
        <translation>Invitees who have not answered</translation>
    </message>
    <message>
        <source>Ledgers that are not finished</source>
        <translation>Ledgers that are not finished</translation>
    </message>
    <message>
        <source>Pairs not heard from</source>
        <translation>Pairs not heard from</translation>
    </message>
    <message>
        <source>Cards that nobody has signed for</source>
        <translation>Cards that nobody has signed for</translation>
    </message>
    <message>
        <source>Cards that a leader follows</source>
        <translation>Cards that a leader follows</translation>
    </message>
    <message>
        <source>Return visits: is it really done?</source>
        <translation>Return visits: is it really done?</translation>
    </message>
    <message>
        <source>Leaders&apos; comments to follow up</source>
        <translation>Leaders&apos; comments to follow up</translation>
    </message>
    <message>
        <source>Reports without an answer</source>
        <translation>Reports without an answer</translation>
    </message>
    <message>
        <source>Promises to partners</source>
        <translation>Promises to partners</translation>
    </message>
    <message>
        <source>Pairings to be reviewed</source>
        <translation>Pairings to be reviewed</translation>
    </message>
    <message>
        <source>Not reviewed since it began</source>
        <translation>Not reviewed since it began</translation>
    </message>
    <message>
        <source>Last review on %1</source>
        <translation>Last review on %1</translation>
    </message>
    <message>
        <source>Signed reports that are not sent yet</source>
        <translation>Signed reports that are not sent yet</translation>
    </message>
    <message>
        <source>Tasks around activities</source>
        <translation>Tasks around activities</translation>
    </message>
    <message>
        <source>Chased %1 times: put it before a leader, or write it up</source>
        <translation>Chased %1 times: put it before a leader, or write it up</translation>
    </message>
    <message>
        <source>Late for long: put it before a leader, or write it up</source>
        <translation>Late for long: put it before a leader, or write it up</translation>
    </message>
    <message>
        <source>Not registered as held yet.</source>
        <translation>Not registered as held yet.</translation>
    </message>
    <message>
        <source>Objections without an answer</source>
        <translation>Objections without an answer</translation>
    </message>
    <message>
        <source>Requests for more time</source>
        <translation>Requests for more time</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Outlines and reports of research</source>
        <translation>Outlines and reports of research</translation>
    </message>
    <message>
        <source>Reviews of activities</source>
        <translation>Reviews of activities</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>Begin the day here</source>
        <translation>Begin the day here</translation>
    </message>
    <message>
        <source>What is due or overdue, who has not answered, which pairs have fallen silent. A click opens the record; Alt+Left comes back.</source>
        <translation>What is due or overdue, who has not answered, which pairs have fallen silent. A click opens the record; Alt+Left comes back.</translation>
    </message>
    <message>
        <source>An activity gathers everything</source>
        <translation>An activity gathers everything</translation>
    </message>
    <message>
        <source>Choose one: below it stand what the county needs, the agenda, the people, what was said there, and the photos.</source>
        <translation>Choose one: below it stand what the county needs, the agenda, the people, what was said there, and the photos.</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>Who should go</translation>
    </message>
    <message>
        <source>To the left the needs, here those who could help, to the right who was chosen and why. + takes somebody in, - leaves somebody out.</source>
        <translation>To the left the needs, here those who could help, to the right who was chosen and why. + takes somebody in, - leaves somebody out.</translation>
    </message>
    <message>
        <source>What was said is followed up</source>
        <translation>What was said is followed up</translation>
    </message>
    <message>
        <source>Each suggestion has a row: to whom it went, when it is due, what came of it. Type into the cells; Ctrl+Z takes anything back.</source>
        <translation>Each suggestion has a row: to whom it went, when it is due, what came of it. Type into the cells; Ctrl+Z takes anything back.</translation>
    </message>
    <message>
        <source>From words to results</source>
        <translation>From words to results</translation>
    </message>
    <message>
        <source>Members and enterprises who stay in touch, what was done, and what it brought.</source>
        <translation>Members and enterprises who stay in touch, what was done, and what it brought.</translation>
    </message>
    <message>
        <source>Every point names its source</source>
        <translation>Every point names its source</translation>
    </message>
    <message>
        <source>The year&apos;s marks come from the records on the pages before, and lead back to them. F1 explains the page in front at any time.</source>
        <translation>The year&apos;s marks come from the records on the pages before, and lead back to them. F1 explains the page in front at any time.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Lianxin</source>
        <translation>Lianxin</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>%1 × %2 (rule %3, +%4)</source>
        <translation>%1 × %2 (rule %3, +%4)</translation>
    </message>
    <message>
        <source>%1 points are reached: there are %2.</source>
        <translation>%1 points are reached: there are %2.</translation>
    </message>
    <message>
        <source>%1 points are out of reach: the caps allow %2 at most.</source>
        <translation>%1 points are out of reach: the caps allow %2 at most.</translation>
    </message>
    <message>
        <source>%1 points are out of reach by these rules.</source>
        <translation>%1 points are out of reach by these rules.</translation>
    </message>
    <message>
        <source>%1: then %2 points</source>
        <translation>%1: then %2 points</translation>
    </message>
    <message>
        <source>%1 × %2 (a condition asks for it)</source>
        <translation>%1 × %2 (a condition asks for it)</translation>
    </message>
    <message>
        <source>There are %1 points, but a condition is not met that no further fact can meet.</source>
        <translation>There are %1 points, but a condition is not met that no further fact can meet.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Kinds of unit</source>
        <translation>Kinds of unit</translation>
    </message>
    <message>
        <source>Posts in the committee</source>
        <translation>Posts in the committee</translation>
    </message>
    <message>
        <source>States of a member</source>
        <translation>States of a member</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Specialties</translation>
    </message>
    <message>
        <source>Depths of a specialty</source>
        <translation>Depths of a specialty</translation>
    </message>
    <message>
        <source>Policy tags</source>
        <translation>Policy tags</translation>
    </message>
    <message>
        <source>Handling units</source>
        <translation>Handling units</translation>
    </message>
    <message>
        <source>Categories of needs</source>
        <translation>Categories of needs</translation>
    </message>
    <message>
        <source>Urgencies</source>
        <translation>Urgencies</translation>
    </message>
    <message>
        <source>Ways of being chosen</source>
        <translation>Ways of being chosen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Reasons for leave</source>
        <translation>Reasons for leave</translation>
    </message>
    <message>
        <source>Categories of suggestions</source>
        <translation>Categories of suggestions</translation>
    </message>
    <message>
        <source>Routes of a suggestion</source>
        <translation>Routes of a suggestion</translation>
    </message>
    <message>
        <source>Result classes</source>
        <translation>Result classes</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>States of a proposal</source>
        <translation>States of a proposal</translation>
    </message>
    <message>
        <source>Kinds of report</source>
        <translation>Kinds of report</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Modes of adoption</source>
        <translation>Modes of adoption</translation>
    </message>
    <message>
        <source>Kinds of outcome</source>
        <translation>Kinds of outcome</translation>
    </message>
    <message>
        <source>Kinds of enterprise and unit</source>
        <translation>Kinds of enterprise and unit</translation>
    </message>
    <message>
        <source>States of an activity</source>
        <translation>States of an activity</translation>
    </message>
    <message>
        <source>Changes of plan</source>
        <translation>Changes of plan</translation>
    </message>
    <message>
        <source>Facts that count</source>
        <translation>Facts that count</translation>
    </message>
    <message>
        <source>Endings of posts</source>
        <translation>Endings of posts</translation>
    </message>
    <message>
        <source>Standard phrases</source>
        <translation>Standard phrases</translation>
    </message>
    <message>
        <source>Reasons why a report is not adopted</source>
        <translation>Reasons why a report is not adopted</translation>
    </message>
    <message>
        <source>Forms of a service</source>
        <translation>Forms of a service</translation>
    </message>
    <message>
        <source>Units of outcomes</source>
        <translation>Units of outcomes</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Parts of the day</translation>
    </message>
    <message>
        <source>Who raises needs</source>
        <translation>Who raises needs</translation>
    </message>
    <message>
        <source>Places of activities</source>
        <translation>Places of activities</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Kinds of activities</translation>
    </message>
    <message>
        <source>Kinds of venues</source>
        <translation>Kinds of venues</translation>
    </message>
</context>
<context>
    <name>YearChange</name>
    <message>
        <source>Choose an activity that lies ahead.</source>
        <translation>Choose an activity that lies ahead.</translation>
    </message>
    <message>
        <source>Tell the day to which it moves.</source>
        <translation>Tell the day to which it moves.</translation>
    </message>
    <message>
        <source>Choose a member who serves.</source>
        <translation>Choose a member who serves.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Withdraw %1 from the plan of %2</source>
        <translation>Withdraw %1 from the plan of %2</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Theme (%1)</source>
        <translation>Theme (%1)</translation>
    </message>
    <message>
        <source>Need (%1)</source>
        <translation>Need (%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Local seats</source>
        <translation>Local seats</translation>
    </message>
    <message>
        <source>Come beside the places</source>
        <translation>Come beside the places</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Specialists</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Accepted, sent or set by hand: whatever is planned anew, they come.</source>
        <translation>Accepted, sent or set by hand: whatever is planned anew, they come.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>What comes first</translation>
    </message>
    <message>
        <source>At most a year</source>
        <translation>At most a year</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Panels found</source>
        <translation>Panels found</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Mean class</source>
        <translation>Mean class</translation>
    </message>
    <message>
        <source>Most for one</source>
        <translation>Most for one</translation>
    </message>
    <message>
        <source>Members invited</source>
        <translation>Members invited</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>Sum of squares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Come no longer</source>
        <translation>Come no longer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Tried out</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Tell its host county first: then it is planned.</source>
        <translation>Tell its host county first: then it is planned.</translation>
    </message>
    <message>
        <source>Members by invitations in the year</source>
        <translation>Members by invitations in the year</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AboutDialog</name>
    <message>
        <source>About Lianxin</source>
        <translation>About Lianxin</translation>
    </message>
    <message>
        <source>Lianxin %1</source>
        <translation>Lianxin %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation>&amp;Copy these lines</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>No activity yet. Import the plan of the year, or add the first one.</source>
        <translation>No activity yet. Import the plan of the year, or add the first one.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Projects and needs</source>
        <translation>Projects and needs</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add activity %1 of %2</source>
        <translation>Add activity %1 of %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1 activities</source>
        <translation>Remove %1 activities</translation>
    </message>
    <message>
        <source>Special session</source>
        <translation>Special session</translation>
    </message>
    <message>
        <source>Papers about the activity in the current row</source>
        <translation>Papers about the activity in the current row</translation>
    </message>
    <message>
        <source>What left the office</source>
        <translation>What left the office</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ActivityOverview</name>
    <message>
        <source>Choose an activity to see what it is about and what came of it.</source>
        <translation>Choose an activity to see what it is about and what came of it.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Meeting point</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Specialties</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Policy lines</source>
        <translation>Policy lines</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 of %2 expected</translation>
    </message>
    <message>
        <source>Needs due</source>
        <translation>Needs due</translation>
    </message>
    <message>
        <source>Needs received</source>
        <translation>Needs received</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>nobody invited yet</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Changes of the plan</translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <translation>%1: %2 → %3. %4</translation>
    </message>
    <message>
        <source>Nothing came of it yet: needs, invitations, suggestions and reports gather here.</source>
        <translation>Nothing came of it yet: needs, invitations, suggestions and reports gather here.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 records</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Lateness</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Outline due</source>
        <translation>Outline due</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Outline done</source>
        <translation>Outline done</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>Report done</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AdoptionTable</name>
    <message>
        <source>Adopted and forwarded</source>
        <translation>Adopted and forwarded</translation>
    </message>
    <message>
        <source>Not adopted yet.</source>
        <translation>Not adopted yet.</translation>
    </message>
    <message>
        <source>Add adoption</source>
        <translation>Add adoption</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit an adoption of report %1</source>
        <translation>Edit an adoption of report %1</translation>
    </message>
    <message>
        <source>Remove an adoption of report %1</source>
        <translation>Remove an adoption of report %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Add an adoption to report %1</source>
        <translation>Add an adoption to report %1</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Forwarded as</source>
        <translation>Forwarded as</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AftermathPane</name>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Typical cases</source>
        <translation>Typical cases</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>In the media</translation>
    </message>
    <message>
        <source>No review yet. Add one: it is due some days after the visit.</source>
        <translation>No review yet. Add one: it is due some days after the visit.</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>New review</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the review of %1</source>
        <translation>Edit the review of %1</translation>
    </message>
    <message>
        <source>Add a review of %1</source>
        <translation>Add a review of %1</translation>
    </message>
    <message>
        <source>Remove %1 reviews</source>
        <translation>Remove %1 reviews</translation>
    </message>
    <message>
        <source>No case yet that is worth telling.</source>
        <translation>No case yet that is worth telling.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Edit the case: %1</source>
        <translation>Edit the case: %1</translation>
    </message>
    <message>
        <source>Add a case of %1</source>
        <translation>Add a case of %1</translation>
    </message>
    <message>
        <source>Remove %1 cases</source>
        <translation>Remove %1 cases</translation>
    </message>
    <message>
        <source>Nothing is told of it in the media yet.</source>
        <translation>Nothing is told of it in the media yet.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Edit what the media told: %1</source>
        <translation>Edit what the media told: %1</translation>
    </message>
    <message>
        <source>Add what the media told of %1</source>
        <translation>Add what the media told of %1</translation>
    </message>
    <message>
        <source>Remove %1 entries of the media</source>
        <translation>Remove %1 entries of the media</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>To do better</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What others may learn</source>
        <translation>What others may learn</translation>
    </message>
    <message>
        <source>Made known at</source>
        <translation>Made known at</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>The activity has no suggestion with the number %1.</source>
        <translation>The activity has no suggestion with the number %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No programme yet. Add when and where the day begins.</source>
        <translation>No programme yet. Add when and where the day begins.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the programme: %1</source>
        <translation>Edit the programme: %1</translation>
    </message>
    <message>
        <source>Remove %1 lines of the programme</source>
        <translation>Remove %1 lines of the programme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Add to the programme of %1</source>
        <translation>Add to the programme of %1</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>To arrange</translation>
    </message>
    <message>
        <source>Nothing to arrange yet: bus, meal, papers, room.</source>
        <translation>Nothing to arrange yet: bus, meal, papers, room.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit what is to be arranged: %1</source>
        <translation>Edit what is to be arranged: %1</translation>
    </message>
    <message>
        <source>Add something to arrange for %1</source>
        <translation>Add something to arrange for %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Remove %1 things to arrange</source>
        <translation>Remove %1 things to arrange</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Who leads</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>The activity has no project called %1.</source>
        <translation>The activity has no project called %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BackupsDialog</name>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>%1 members, %2 activities, %3 suggestions</source>
        <translation>%1 members, %2 activities, %3 suggestions</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Backups of %1</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day, and before each import.</source>
        <translation>There is no backup yet. One is made by itself each day, and before each import.</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>They lie in %1</translation>
    </message>
    <message>
        <source>&amp;Open to read</source>
        <translation>&amp;Open to read</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that this can be undone.</source>
        <translation>What is there now is backed up first, so that this can be undone.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BindingDialog</name>
    <message>
        <source>&amp;Confirm those marked right</source>
        <translation>&amp;Confirm those marked right</translation>
    </message>
    <message>
        <source>What the rules count</source>
        <translation>What the rules count</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>Best only</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>First author %</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>Others %</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Choose first what the rule counts.</source>
        <translation>Choose first what the rule counts.</translation>
    </message>
    <message>
        <source>What each rule counts is guessed from its own words and from where its facts are kept, never from its code. Mend what is wrong, and confirm what is right.</source>
        <translation>What each rule counts is guessed from its own words and from where its facts are kept, never from its code. Mend what is wrong, and confirm what is right.</translation>
    </message>
    <message>
        <source>Rules that nobody has confirmed</source>
        <translation>Rules that nobody has confirmed</translation>
    </message>
    <message>
        <source>Every rule is confirmed.</source>
        <translation>Every rule is confirmed.</translation>
    </message>
    <message>
        <source>Confirm what %1 rules count</source>
        <translation>Confirm what %1 rules count</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BoardTable</name>
    <message>
        <source>Board of the year</source>
        <translation>Board of the year</translation>
    </message>
    <message>
        <source>Alt and an arrow moves an activity to another month or county</source>
        <translation>Alt and an arrow moves an activity to another month or county</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>No month</translation>
    </message>
    <message>
        <source>No county</source>
        <translation>No county</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to the month</source>
        <translation>Move to the month</translation>
    </message>
    <message>
        <source>Move to the county</source>
        <translation>Move to the county</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::BulkEdit</name>
    <message>
        <source>Edit %1 rows</source>
        <translation>Edit %1 rows</translation>
    </message>
    <message>
        <source>Only what is ticked is written, to every selected row.</source>
        <translation>Only what is ticked is written, to every selected row.</translation>
    </message>
    <message>
        <source>&amp;Write to %1 rows</source>
        <translation>&amp;Write to %1 rows</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>New value: %1</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(several values)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CalendarTable</name>
    <message>
        <source>The holidays of %1 to %2 come with the program. Enter here those of later years, and what differs: a day without a name is worked, though it be a weekend.</source>
        <translation>The holidays of %1 to %2 come with the program. Enter here those of later years, and what differs: a day without a name is worked, though it be a weekend.</translation>
    </message>
    <message>
        <source>Holidays and days worked instead</source>
        <translation>Holidays and days worked instead</translation>
    </message>
    <message>
        <source>No day of the office&apos;s own yet. A list of days and names can be pasted from a sheet.</source>
        <translation>No day of the office&apos;s own yet. A list of days and names can be pasted from a sheet.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the day %1</source>
        <translation>Edit the day %1</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>not worked</source>
        <translation>not worked</translation>
    </message>
    <message>
        <source>Remove %1 days of the calendar</source>
        <translation>Remove %1 days of the calendar</translation>
    </message>
    <message>
        <source>Read in a file…</source>
        <translation>Read in a file…</translation>
    </message>
    <message>
        <source>A sheet with the columns day, holiday, and whether it is off or worked (the last day too, if a row tells several), or a calendar of holidays (.ics)</source>
        <translation>A sheet with the columns day, holiday, and whether it is off or worked (the last day too, if a row tells several), or a calendar of holidays (.ics)</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Worked for</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CampaignChooser</name>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Counts only activities of a campaign and what came of them. Campaigns are tags of activities.</source>
        <translation>Counts only activities of a campaign and what came of them. Campaigns are tags of activities.</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>All activities</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CandidatePane</name>
    <message>
        <source>%1: %2 × %3 = %4 points</source>
        <translation>%1: %2 × %3 = %4 points</translation>
    </message>
    <message>
        <source>%1, %2 months before</source>
        <translation>%1, %2 months before</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Why not on the panel</source>
        <translation>Why not on the panel</translation>
    </message>
    <message>
        <source>Looking for the best panel with %1…</source>
        <translation>Looking for the best panel with %1…</translation>
    </message>
    <message>
        <source>&amp;Why not? Look for the best panel with this one</source>
        <translation>&amp;Why not? Look for the best panel with this one</translation>
    </message>
    <message>
        <source>&amp;Both panels side by side…</source>
        <translation>&amp;Both panels side by side…</translation>
    </message>
    <message>
        <source>Capability: class %1, %2 points</source>
        <translation>Capability: class %1, %2 points</translation>
    </message>
    <message>
        <source>No result is on record before this activity.</source>
        <translation>No result is on record before this activity.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>This year: %1, last year: %2</source>
        <translation>This year: %1, last year: %2</translation>
    </message>
    <message>
        <source>Last invited: %1</source>
        <translation>Last invited: %1</translation>
    </message>
    <message>
        <source>Last took part: %1</source>
        <translation>Last took part: %1</translation>
    </message>
    <message>
        <source>Class 1 begins at %1 points, 2 at %2, 3 at %3; what each counts is set in Dictionary › Settings.</source>
        <translation>Class 1 begins at %1 points, 2 at %2, 3 at %3; what each counts is set in Dictionary › Settings.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CaptureWindow</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>What was suggested. Enter: stored, and the next one; Shift+Enter: a new line</source>
        <translation>What was suggested. Enter: stored, and the next one; Shift+Enter: a new line</translation>
    </message>
    <message>
        <source>Store, ne&amp;xt one</source>
        <translation>Store, ne&amp;xt one</translation>
    </message>
    <message>
        <source>&amp;Speaker:</source>
        <translation>&amp;Speaker:</translation>
    </message>
    <message>
        <source>S&amp;uggestion:</source>
        <translation>S&amp;uggestion:</translation>
    </message>
    <message>
        <source>Before going home</source>
        <translation>Before going home</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>The need it answers</translation>
    </message>
    <message>
        <source>Ledger of the same day</source>
        <translation>Ledger of the same day</translation>
    </message>
    <message>
        <source>The visit was %1 days ago</source>
        <translation>The visit was %1 days ago</translation>
    </message>
    <message>
        <source>The visit is in %1 days</source>
        <translation>The visit is in %1 days</translation>
    </message>
    <message>
        <source>Left of today: %1 h %2 min</source>
        <translation>Left of today: %1 h %2 min</translation>
    </message>
    <message>
        <source>What was suggested?</source>
        <translation>What was suggested?</translation>
    </message>
    <message>
        <source>Add suggestion %1</source>
        <translation>Add suggestion %1</translation>
    </message>
    <message>
        <source>%1 was held</source>
        <translation>%1 was held</translation>
    </message>
    <message>
        <source>Draft the minutes of %1</source>
        <translation>Draft the minutes of %1</translation>
    </message>
    <message>
        <source>&amp;Print ledger, cards and slips…</source>
        <translation>&amp;Print ledger, cards and slips…</translation>
    </message>
    <message>
        <source>%1 Clear the line to leave without it.</source>
        <translation>%1 Clear the line to leave without it.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>What was written down</translation>
    </message>
    <message>
        <source>Need:</source>
        <translation>Need:</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Category:</translation>
    </message>
    <message>
        <source>Names, or their first letters; several with a comma between</source>
        <translation>Names, or their first letters; several with a comma between</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Project:</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 9: project · Ctrl+1 to 9: need · Alt+1 to 9: category · Esc: leave</source>
        <translation>Ctrl+Alt+1 to 9: project · Ctrl+1 to 9: need · Alt+1 to 9: category · Esc: leave</translation>
    </message>
    <message>
        <source>The project it is about</source>
        <translation>The project it is about</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CellEditing</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fill &amp;down</translation>
    </message>
    <message>
        <source>&amp;Edit the selected rows…</source>
        <translation>&amp;Edit the selected rows…</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Paste: %1</translation>
    </message>
    <message>
        <source>Fill down: %1</source>
        <translation>Fill down: %1</translation>
    </message>
    <message>
        <source>Edit %1 rows: %2</source>
        <translation>Edit %1 rows: %2</translation>
    </message>
    <message>
        <source>E&amp;mpty the cells</source>
        <translation>E&amp;mpty the cells</translation>
    </message>
    <message>
        <source>Empty cells: %1</source>
        <translation>Empty cells: %1</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Empty</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ChartGrid</name>
    <message>
        <source>%1 (unit: %2)</source>
        <translation>%1 (unit: %2)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CheckInBar</name>
    <message>
        <source>From the paper sheet, without the time</source>
        <translation>From the paper sheet, without the time</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Who has come</translation>
    </message>
    <message>
        <source>A&amp;bsent</source>
        <translation>A&amp;bsent</translation>
    </message>
    <message>
        <source>&amp;Somebody else came…</source>
        <translation>&amp;Somebody else came…</translation>
    </message>
    <message>
        <source>The &amp;rest did not come</source>
        <translation>The &amp;rest did not come</translation>
    </message>
    <message>
        <source>Two letters of the name, Enter: has come</source>
        <translation>Two letters of the name, Enter: has come</translation>
    </message>
    <message>
        <source>Nobody who is invited is called so.</source>
        <translation>Nobody who is invited is called so.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Up and down: %2</source>
        <translation>%1. Up and down: %2</translation>
    </message>
    <message>
        <source>Type first who it is.</source>
        <translation>Type first who it is.</translation>
    </message>
    <message>
        <source>Who came instead</source>
        <translation>Who came instead</translation>
    </message>
    <message>
        <source>L&amp;ate</source>
        <translation>L&amp;ate</translation>
    </message>
    <message>
        <source>&amp;On leave</source>
        <translation>&amp;On leave</translation>
    </message>
    <message>
        <source>Who came in the place of %1? A serving member: name or initials, Enter; Esc: nobody.</source>
        <translation>Who came in the place of %1? A serving member: name or initials, Enter; Esc: nobody.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ChipBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Choices</name>
    <message>
        <source>&amp;Hide telephone numbers</source>
        <translation>&amp;Hide telephone numbers</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ClockDialog</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <translation>The clock of %1</translation>
    </message>
    <message>
        <source>From %1, which does not count, to the last day %2: %3 working days.</source>
        <translation>From %1, which does not count, to the last day %2: %3 working days.</translation>
    </message>
    <message>
        <source>It has no last day. Since %1: %2 working days.</source>
        <translation>It has no last day. Since %1: %2 working days.</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends are left out. Enter them in the dictionary, under working days.</source>
        <translation>The holidays of %1 are not known: only weekends are left out. Enter them in the dictionary, under working days.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoachCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CommandPalette</name>
    <message>
        <source>Nothing of this kind is here. A name, its pinyin or initials, a number or a word will do.</source>
        <translation>Nothing of this kind is here. A name, its pinyin or initials, a number or a word will do.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>A name, pinyin or initials, a number, a word, a command</source>
        <translation>A name, pinyin or initials, a number, a word, a command</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc closes</source>
        <translation>↑ ↓ choose, Enter opens, Esc closes</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CommentTable</name>
    <message>
        <source>Leaders&apos; comments</source>
        <translation>Leaders&apos; comments</translation>
    </message>
    <message>
        <source>No leader&apos;s comment yet.</source>
        <translation>No leader&apos;s comment yet.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit a comment on report %1</source>
        <translation>Edit a comment on report %1</translation>
    </message>
    <message>
        <source>Remove a comment on report %1</source>
        <translation>Remove a comment on report %1</translation>
    </message>
    <message>
        <source>Comments are internal: do not photograph, copy or forward them.</source>
        <translation>Comments are internal: do not photograph, copy or forward them.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation>Leader&apos;s post</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Add a comment to report %1</source>
        <translation>Add a comment to report %1</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>By itself or combined</source>
        <translation>By itself or combined</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CountedChoice</name>
    <message>
        <source>%1, group: %2</source>
        <translation>%1, group: %2</translation>
    </message>
    <message>
        <source>%1, campaign: %2</source>
        <translation>%1, campaign: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CountingTab</name>
    <message>
        <source>results %1 %, other work %2 %, presence %3 %</source>
        <translation>results %1 %, other work %2 %, presence %3 %</translation>
    </message>
    <message>
        <source>Of the points given: %1.</source>
        <translation>Of the points given: %1.</translation>
    </message>
    <message>
        <source>Of the points one member can have: %1.</source>
        <translation>Of the points one member can have: %1.</translation>
    </message>
    <message>
        <source>Of the points one member can have by rules with a cap: %1.</source>
        <translation>Of the points one member can have by rules with a cap: %1.</translation>
    </message>
    <message>
        <source>The weights of the classes are %1 % together; they must be 100 %.</source>
        <translation>The weights of the classes are %1 % together; they must be 100 %.</translation>
    </message>
    <message>
        <source>Change and tr&amp;y…</source>
        <translation>Change and tr&amp;y…</translation>
    </message>
    <message>
        <source>Classes of rules</source>
        <translation>Classes of rules</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>No class: write one into the column of classes of the rules.</source>
        <translation>No class: write one into the column of classes of the rules.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the class %1</source>
        <translation>Edit the class %1</translation>
    </message>
    <message>
        <source>No condition: every total counts.</source>
        <translation>No condition: every total counts.</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>New condition</translation>
    </message>
    <message>
        <source>Edit the condition %1</source>
        <translation>Edit the condition %1</translation>
    </message>
    <message>
        <source>Add the condition %1</source>
        <translation>Add the condition %1</translation>
    </message>
    <message>
        <source>Remove %1 conditions</source>
        <translation>Remove %1 conditions</translation>
    </message>
    <message>
        <source>The total is what the classes count, added up.</source>
        <translation>The total is what the classes count, added up.</translation>
    </message>
    <message>
        <source>The total is what each class counts, times its weight; a class without a weight is added whole, and one in which nobody has anything leaves its weight to the others.</source>
        <translation>The total is what each class counts, times its weight; a class without a weight is added whole, and one in which nobody has anything leaves its weight to the others.</translation>
    </message>
    <message>
        <source>There is no set of rules yet.</source>
        <translation>There is no set of rules yet.</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Remove weight and limits of %1 classes</source>
        <translation>Remove weight and limits of %1 classes</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoursePane</name>
    <message>
        <source>✓ there</source>
        <translation>✓ there</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>taken although: %1</source>
        <translation>taken although: %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>Ne&amp;xt step…</translation>
    </message>
    <message>
        <source>&amp;Usual tasks</source>
        <translation>&amp;Usual tasks</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>What happened next: asked, settled, sent, held, postponed, cancelled…</source>
        <translation>What happened next: asked, settled, sent, held, postponed, cancelled…</translation>
    </message>
    <message>
        <source>Adds the tasks of the office&apos;s list that this activity lacks</source>
        <translation>Adds the tasks of the office&apos;s list that this activity lacks</translation>
    </message>
    <message>
        <source>No task yet. “Usual tasks” adds those of the office&apos;s list.</source>
        <translation>No task yet. “Usual tasks” adds those of the office&apos;s list.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the task: %1</source>
        <translation>Edit the task: %1</translation>
    </message>
    <message>
        <source>Add a task for %1</source>
        <translation>Add a task for %1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>Remove %1 tasks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>T±</source>
        <translation>T±</translation>
    </message>
    <message>
        <source>Working days before (-20) or after (7) belong here.</source>
        <translation>Working days before (-20) or after (7) belong here.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Usual tasks for %1</source>
        <translation>Usual tasks for %1</translation>
    </message>
    <message>
        <source>It has all the usual tasks already. The list of them stands in the dictionary.</source>
        <translation>It has all the usual tasks already. The list of them stands in the dictionary.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Preparation %1 % · follow-up %2 % · next: %3</source>
        <translation>Preparation %1 % · follow-up %2 % · next: %3</translation>
    </message>
    <message>
        <source>Choose an activity to see how far it is.</source>
        <translation>Choose an activity to see how far it is.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CourseStepDialog</name>
    <message>
        <source>Next step of %1, now %2</source>
        <translation>Next step of %1, now %2</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>&amp;Save the step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Take it all the same</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>New date in words</source>
        <translation>New date in words</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1 Mend it, or take the step all the same and say why.</source>
        <translation>%1 Mend it, or take the step all the same and say why.</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>Choose one: %1.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoverageCompass</name>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Open needs</translation>
    </message>
    <message>
        <source>Free members</source>
        <translation>Free members</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Adds an activity about this theme in this county, with its open needs, to the plan</source>
        <translation>Adds an activity about this theme in this county, with its open needs, to the plan</translation>
    </message>
    <message>
        <source>Nothing to show yet: no activity and no need names a specialty, or no county is known. Enter what activities and needs are about.</source>
        <translation>Nothing to show yet: no activity and no need names a specialty, or no county is known. Enter what activities and needs are about.</translation>
    </message>
    <message>
        <source>In each place: how often, when last; open needs, free members who know it and live elsewhere. Enter opens the records.</source>
        <translation>In each place: how often, when last; open needs, free members who know it and live elsewhere. Enter opens the records.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>needs %1, free %2</source>
        <translation>needs %1, free %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Activities (%1)</source>
        <translation>Activities (%1)</translation>
    </message>
    <message>
        <source>Open needs (%1)</source>
        <translation>Open needs (%1)</translation>
    </message>
    <message>
        <source>Free members (%1)</source>
        <translation>Free members (%1)</translation>
    </message>
    <message>
        <source>the theme was there last on %1</source>
        <translation>the theme was there last on %1</translation>
    </message>
    <message>
        <source>the theme was never there</source>
        <translation>the theme was never there</translation>
    </message>
    <message>
        <source>%1: %2; an activity is planned.</source>
        <translation>%1: %2; an activity is planned.</translation>
    </message>
    <message>
        <source>%1: %2; nothing is planned.</source>
        <translation>%1: %2; nothing is planned.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 stands in the plan of %2 as number %3.</source>
        <translation>%1 stands in the plan of %2 as number %3.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CoveragePane</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>no specialty named yet</source>
        <translation>no specialty named yet</translation>
    </message>
    <message>
        <source>Show only candidates who know %1</source>
        <translation>Show only candidates who know %1</translation>
    </message>
    <message>
        <source>The county has sent no need yet.</source>
        <translation>The county has sent no need yet.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CrossPane</name>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::CustomFieldTable</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>Enterprises and units</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Fields of the office</translation>
    </message>
    <message>
        <source>No field yet. Add one where the program has no place for something you keep: it becomes a column and stands in the form.</source>
        <translation>No field yet. Add one where the program has no place for something you keep: it becomes a column and stands in the form.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>New field</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the field %1</source>
        <translation>Edit the field %1</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Words of the list</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shown as a column</source>
        <translation>Shown as a column</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Records hold something in %1 already: empty it there first, or add another field.</source>
        <translation>Records hold something in %1 already: empty it there first, or add another field.</translation>
    </message>
    <message>
        <source>New field %1</source>
        <translation>New field %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Remove the field %1</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>Remove %1 fields</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DateField</name>
    <message>
        <source>such as 3-15, today, +7</source>
        <translation>such as 3-15, today, +7</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2024-03-15, 3-15, today or +7.</source>
        <translation>“%1” is not a date. Write it like 2024-03-15, 3-15, today or +7.</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choose from the calendar</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DayDelegate</name>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DayGrid</name>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>worked in exchange</source>
        <translation>worked in exchange</translation>
    </message>
    <message>
        <source>plenary session</source>
        <translation>plenary session</translation>
    </message>
    <message>
        <source>Calendar of activities</source>
        <translation>Calendar of activities</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>W%1</translation>
    </message>
    <message>
        <source>Alt and an arrow moves the chosen activity to another day</source>
        <translation>Alt and an arrow moves the chosen activity to another day</translation>
    </message>
    <message>
        <source>worked in exchange for %1</source>
        <translation>worked in exchange for %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DeadlineTable</name>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>No rule: everything may take thirty working days.</source>
        <translation>No rule: everything may take thirty working days.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the deadline: %1</source>
        <translation>Edit the deadline: %1</translation>
    </message>
    <message>
        <source>Add a deadline: %1</source>
        <translation>Add a deadline: %1</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>Of the category</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Time for</source>
        <translation>Time for</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>Every category has its rule already.</source>
        <translation>Every category has its rule already.</translation>
    </message>
    <message>
        <source>Remove %1 deadlines</source>
        <translation>Remove %1 deadlines</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DepartmentsPage</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>Closed late</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Nothing was handed to a department in these days.</source>
        <translation>Nothing was handed to a department in these days.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median days</translation>
    </message>
    <message>
        <source>Working days from handing over to closing; half of them took no longer</source>
        <translation>Working days from handing over to closing; half of them took no longer</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nine of ten within</translation>
    </message>
    <message>
        <source>(no department named)</source>
        <translation>(no department named)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Desk</name>
    <message>
        <source>The sample is in use elsewhere. Close it there first.</source>
        <translation>The sample is in use elsewhere. Close it there first.</translation>
    </message>
    <message>
        <source>&amp;Walk through the sample</source>
        <translation>&amp;Walk through the sample</translation>
    </message>
    <message>
        <source>Lianxin is version %1 now.</source>
        <translation>Lianxin is version %1 now.</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>What is &amp;new</translation>
    </message>
    <message>
        <source>the file as it was at %1</source>
        <translation>the file as it was at %1</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>the backup of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <source>Open a read-only &amp;copy</source>
        <translation>Open a read-only &amp;copy</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>%1 is as it was in the backup.</source>
        <translation>%1 is as it was in the backup.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>%1 can be opened when this dialog is closed.</source>
        <translation>%1 can be opened when this dialog is closed.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>New here? Six short stops show how the work goes round.</source>
        <translation>New here? Six short stops show how the work goes round.</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Show me</translation>
    </message>
    <message>
        <source>The sample is as it was at first.</source>
        <translation>The sample is as it was at first.</translation>
    </message>
    <message>
        <source>The sample is as it was at first. What you had made of it is kept as a backup, under File, “Backups and restoring”.</source>
        <translation>The sample is as it was at first. What you had made of it is kept as a backup, under File, “Backups and restoring”.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DifferenceTable</name>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::DirectoryPage</name>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>Enterprises and units</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>%1 words came with a sheet: look at them</source>
        <translation>%1 words came with a sheet: look at them</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Fields of the office</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>Groups of members</translation>
    </message>
    <message>
        <source>Special sessions</source>
        <translation>Special sessions</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Numbers of papers</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Usual tasks</source>
        <translation>Usual tasks</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::EnterpriseTable</name>
    <message>
        <source>Enterprises and units</source>
        <translation>Enterprises and units</translation>
    </message>
    <message>
        <source>No enterprise yet. They come with the sheets, or add the first one.</source>
        <translation>No enterprise yet. They come with the sheets, or add the first one.</translation>
    </message>
    <message>
        <source>New enterprise</source>
        <translation>New enterprise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>New enterprise %1</source>
        <translation>New enterprise %1</translation>
    </message>
    <message>
        <source>Add an enterprise</source>
        <translation>Add an enterprise</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1 enterprises</source>
        <translation>Remove %1 enterprises</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::EvaluationPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Pioneers of the month</source>
        <translation>Pioneers of the month</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>An aid for the office only; not for public ranking.</source>
        <translation>An aid for the office only; not for public ranking.</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expired)</translation>
    </message>
    <message>
        <source>Edit the pioneer of %1</source>
        <translation>Edit the pioneer of %1</translation>
    </message>
    <message>
        <source>No pioneer yet. Import the list of pioneers, or add one.</source>
        <translation>No pioneer yet. Import the list of pioneers, or add one.</translation>
    </message>
    <message>
        <source>New pioneer</source>
        <translation>New pioneer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2024-03.</source>
        <translation>“%1” is not a month such as 2024-03.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>A pioneer is a member: import the roll first.</source>
        <translation>A pioneer is a member: import the roll first.</translation>
    </message>
    <message>
        <source>Add a pioneer of %1</source>
        <translation>Add a pioneer of %1</translation>
    </message>
    <message>
        <source>Remove %1 pioneers</source>
        <translation>Remove %1 pioneers</translation>
    </message>
    <message>
        <source>Nobody has points yet. They come from attendance, suggestions, reports and services.</source>
        <translation>Nobody has points yet. They come from attendance, suggestions, reports and services.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Choose a member to see where each point comes from.</source>
        <translation>Choose a member to see where each point comes from.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Open the profile</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (capped, without the cap %3)</source>
        <translation>%1: %2 (capped, without the cap %3)</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Edit rule %1</translation>
    </message>
    <message>
        <source>No rules yet. Import the sheet of rules, or add one.</source>
        <translation>No rules yet. Import the sheet of rules, or add one.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>First author %</source>
        <translation>First author %</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>Others %</translation>
    </message>
    <message>
        <source>Best only</source>
        <translation>Best only</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Add rule %1</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Rules of %1</translation>
    </message>
    <message>
        <source>Remove %1 rules</source>
        <translation>Remove %1 rules</translation>
    </message>
    <message>
        <source>Sets of rules</source>
        <translation>Sets of rules</translation>
    </message>
    <message>
        <source>A number belongs here, not %1.</source>
        <translation>A number belongs here, not %1.</translation>
    </message>
    <message>
        <source>Classes and conditions</source>
        <translation>Classes and conditions</translation>
    </message>
    <message>
        <source>&amp;What they count…</source>
        <translation>&amp;What they count…</translation>
    </message>
    <message>
        <source>&amp;What they count (%1 to confirm)…</source>
        <translation>&amp;What they count (%1 to confirm)…</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Count in full</source>
        <translation>Count in full</translation>
    </message>
    <message>
        <source>So many facts of a member count in full; 0 = all</source>
        <translation>So many facts of a member count in full; 0 = all</translation>
    </message>
    <message>
        <source>Later ones %</source>
        <translation>Later ones %</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>Ledger of points</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Excellent members</source>
        <translation>Excellent members</translation>
    </message>
    <message>
        <source>Honour roll</source>
        <translation>Honour roll</translation>
    </message>
    <message>
        <source>Objections (%1 open)</source>
        <translation>Objections (%1 open)</translation>
    </message>
    <message>
        <source>No month of these rules has begun yet.</source>
        <translation>No month of these rules has begun yet.</translation>
    </message>
    <message>
        <source>Shortlist of the month…</source>
        <translation>Shortlist of the month…</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The total is limited, not met are</source>
        <translation>The total is limited, not met are</translation>
    </message>
    <message>
        <source>Not eligible, not met are</source>
        <translation>Not eligible, not met are</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>Without a class</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 has not begun yet.</translation>
    </message>
    <message>
        <source>%1 is still to come: tell the day on which it was announced.</source>
        <translation>%1 is still to come: tell the day on which it was announced.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FactorTable</name>
    <message>
        <source>Factors</source>
        <translation>Factors</translation>
    </message>
    <message>
        <source>Choose a rule to see its factors.</source>
        <translation>Choose a rule to see its factors.</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Add factor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit a factor of rule %1</source>
        <translation>Edit a factor of rule %1</translation>
    </message>
    <message>
        <source>Remove a factor of rule %1</source>
        <translation>Remove a factor of rule %1</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>Factor %</translation>
    </message>
    <message>
        <source>No factor: the rule counts alike at every level.</source>
        <translation>No factor: the rule counts alike at every level.</translation>
    </message>
    <message>
        <source>Add a factor to rule %1</source>
        <translation>Add a factor to rule %1</translation>
    </message>
    <message>
        <source>Level, mode or post</source>
        <translation>Level, mode or post</translation>
    </message>
    <message>
        <source>%1 is no level, no mode and no post.</source>
        <translation>%1 is no level, no mode and no post.</translation>
    </message>
    <message>
        <source>Every level, mode and post has its factor.</source>
        <translation>Every level, mode and post has its factor.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FactsPage</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FigureText</name>
    <message>
        <source>[%1 when signed, now %2]</source>
        <translation>[%1 when signed, now %2]</translation>
    </message>
    <message>
        <source>The paper: Tab goes from figure to figure, Enter shows the records</source>
        <translation>The paper: Tab goes from figure to figure, Enter shows the records</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FileMenu</name>
    <message>
        <source>&amp;New workbook…</source>
        <translation>&amp;New workbook…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>Begin the sample &amp;anew</source>
        <translation>Begin the sample &amp;anew</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clear this list</translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets…</source>
        <translation>&amp;Import spreadsheets…</translation>
    </message>
    <message>
        <source>&amp;Export this table…</source>
        <translation>&amp;Export this table…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>&amp;Close workbook</source>
        <translation>&amp;Close workbook</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>New workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.lianxin)</source>
        <translation>Workbooks (*.lianxin)</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>Open a workbook</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Import a &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>&amp;Print this table…</translation>
    </message>
    <message>
        <source>&amp;Remove those not there any more</source>
        <translation>&amp;Remove those not there any more</translation>
    </message>
    <message>
        <source>&amp;Pin the open workbook</source>
        <translation>&amp;Pin the open workbook</translation>
    </message>
    <message>
        <source>&amp;Save and make a restore point</source>
        <translation>&amp;Save and make a restore point</translation>
    </message>
    <message>
        <source>Back&amp;ups and restoring…</source>
        <translation>Back&amp;ups and restoring…</translation>
    </message>
    <message>
        <source>All is saved (%1), with a restore point in the backups.</source>
        <translation>All is saved (%1), with a restore point in the backups.</translation>
    </message>
    <message>
        <source>Ledger of the same &amp;day…</source>
        <translation>Ledger of the same &amp;day…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilesPane</name>
    <message>
        <source>Add photos and papers</source>
        <translation>Add photos and papers</translation>
    </message>
    <message>
        <source>Keep pictures in full size</source>
        <translation>Keep pictures in full size</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Photos and papers</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Add %1 files</source>
        <translation>Add %1 files</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Caption of %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1 files</source>
        <translation>Remove %1 files</translation>
    </message>
    <message>
        <source>No photo and no paper yet. Add the first ones.</source>
        <translation>No photo and no paper yet. Add the first ones.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilterChips</name>
    <message>
        <source>%1: %2 ×</source>
        <translation>%1: %2 ×</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Take away the filter %1: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FilterField</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filter by %1</translation>
    </message>
    <message>
        <source>Words; or &amp;gt;5, 3..8, 2024-03, =just this, !not this, this|that. Alt+Down lists what there is.</source>
        <translation>Words; or &amp;gt;5, 3..8, 2024-03, =just this, !not this, this|that. Alt+Down lists what there is.</translation>
    </message>
    <message>
        <source>Choose from what there is</source>
        <translation>Choose from what there is</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FontChoices</name>
    <message>
        <source>Comes with the program: %1</source>
        <translation>Comes with the program: %1</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (not on this computer)</translation>
    </message>
    <message>
        <source>Fonts of papers</source>
        <translation>Fonts of papers</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FormField</name>
    <message>
        <source>* %1:</source>
        <translation>* %1:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write digits only.</source>
        <translation>“%1” is not a whole number. Write digits only.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>Frozen columns</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GoActions</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GroupChooser</name>
    <message>
        <source>Group of members</source>
        <translation>Group of members</translation>
    </message>
    <message>
        <source>Shows only the members of a group. Groups are made in the dictionary.</source>
        <translation>Shows only the members of a group. Groups are made in the dictionary.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::GroupTable</name>
    <message>
        <source>Groups of members</source>
        <translation>Groups of members</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>No group yet. Add one to find members again by what they are like.</source>
        <translation>No group yet. Add one to find members again by what they are like.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No condition: the group holds everybody. Add what its members are like.</source>
        <translation>No condition: the group holds everybody. Add what its members are like.</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Nobody is like that now.</source>
        <translation>Nobody is like that now.</translation>
    </message>
    <message>
        <source>Edit the group %1</source>
        <translation>Edit the group %1</translation>
    </message>
    <message>
        <source>Add a group of members</source>
        <translation>Add a group of members</translation>
    </message>
    <message>
        <source>Edit the conditions of %1</source>
        <translation>Edit the conditions of %1</translation>
    </message>
    <message>
        <source>Remove %1 conditions of %2</source>
        <translation>Remove %1 conditions of %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Fits when</source>
        <translation>Fits when</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>Not in the dictionary: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>New group %1</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Remove the group %1</translation>
    </message>
    <message>
        <source>Remove %1 groups of members</source>
        <translation>Remove %1 groups of members</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HandlingVerbs</name>
    <message>
        <source>&amp;Next step…</source>
        <translation>&amp;Next step…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation>Spl&amp;it…</translation>
    </message>
    <message>
        <source>&amp;Clock…</source>
        <translation>&amp;Clock…</translation>
    </message>
    <message>
        <source>What was done with the suggestions selected</source>
        <translation>What was done with the suggestions selected</translation>
    </message>
    <message>
        <source>How the last day comes about, day by day</source>
        <translation>How the last day comes about, day by day</translation>
    </message>
    <message>
        <source>Merge %1 suggestions with %2</source>
        <translation>Merge %1 suggestions with %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Split %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HeadlineTiles</name>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Adopted by the province</source>
        <translation>Adopted by the province</translation>
    </message>
    <message>
        <source>As a newspaper tells it</source>
        <translation>As a newspaper tells it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records behind this figure</source>
        <translation>Records behind this figure</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 reports</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HelpDesk</name>
    <message>
        <source>&amp;Using Lianxin</source>
        <translation>&amp;Using Lianxin</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>What is &amp;new</translation>
    </message>
    <message>
        <source>&amp;About Lianxin</source>
        <translation>&amp;About Lianxin</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryDifferences</name>
    <message>
        <source>From this moment on</source>
        <translation>From this moment on</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>Up to this moment</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Since</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Nothing differs between these two moments.</source>
        <translation>Nothing differs between these two moments.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>this morning</translation>
    </message>
    <message>
        <source>yesterday morning</source>
        <translation>yesterday morning</translation>
    </message>
    <message>
        <source>last Friday morning</source>
        <translation>last Friday morning</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>a week ago</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>the first of the month</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>a moment:</source>
        <translation>a moment:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>after: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryList</name>
    <message>
        <source>new version</source>
        <translation>new version</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>taking back</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Choose an action above to see which records it changed.</source>
        <translation>Choose an action above to see which records it changed.</translation>
    </message>
    <message>
        <source>first content</source>
        <translation>first content</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Take &amp;this back</source>
        <translation>Take &amp;this back</translation>
    </message>
    <message>
        <source>Take &amp;all after this back</source>
        <translation>Take &amp;all after this back</translation>
    </message>
    <message>
        <source>Nothing was done yet. Each change is listed here and can be taken back.</source>
        <translation>Nothing was done yet. Each change is listed here and can be taken back.</translation>
    </message>
    <message>
        <source>%1 steps taken back.</source>
        <translation>%1 steps taken back.</translation>
    </message>
    <message>
        <source>This was done before a new version of the program; a backup leads back.</source>
        <translation>This was done before a new version of the program; a backup leads back.</translation>
    </message>
    <message>
        <source>%1 of %2 steps were taken back, then one could not be: %3</source>
        <translation>%1 of %2 steps were taken back, then one could not be: %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Changed &amp;since…</source>
        <translation>Changed &amp;since…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Nothing lies here. What is removed can be restored from here, with all that belonged to it.</source>
        <translation>Nothing lies here. What is removed can be restored from here, with all that belonged to it.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonourRollPart</name>
    <message>
        <source>Honour roll</source>
        <translation>Honour roll</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificates…</translation>
    </message>
    <message>
        <source>Nobody is honoured yet: approve the pioneers of a month, or decide a round of a year.</source>
        <translation>Nobody is honoured yet: approve the pioneers of a month, or decide a round of a year.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Announced or decided</source>
        <translation>Announced or decided</translation>
    </message>
    <message>
        <source>What the points were for</source>
        <translation>What the points were for</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonourStepDialog</name>
    <message>
        <source>Next step of %1</source>
        <translation>Next step of %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>&amp;Save the step</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Meeting or paper</source>
        <translation>Meeting or paper</translation>
    </message>
    <message>
        <source>Empty: as few days as must be, %1 working days.</source>
        <translation>Empty: as few days as must be, %1 working days.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 chosen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Empty: the next in order, %1.</source>
        <translation>Empty: the next in order, %1.</translation>
    </message>
    <message>
        <source>Nobody is left who could come in place.</source>
        <translation>Nobody is left who could come in place.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::HonoursPart</name>
    <message>
        <source>Compute anew</source>
        <translation>Compute anew</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Next step…</translation>
    </message>
    <message>
        <source>List of the chosen…</source>
        <translation>List of the chosen…</translation>
    </message>
    <message>
        <source>Excellent members</source>
        <translation>Excellent members</translation>
    </message>
    <message>
        <source>Nothing is computed yet. Compute who did best by the rules that are shown.</source>
        <translation>Nothing is computed yet. Compute who did best by the rules that are shown.</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>Round of honours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>%1 chosen of %2 who may be</source>
        <translation>%1 chosen of %2 who may be</translation>
    </message>
    <message>
        <source>computed on %1</source>
        <translation>computed on %1</translation>
    </message>
    <message>
        <source>recommended on %1 by %2</source>
        <translation>recommended on %1 by %2</translation>
    </message>
    <message>
        <source>made known from %1 to %2</source>
        <translation>made known from %1 to %2</translation>
    </message>
    <message>
        <source>%1 objections, %2 open</source>
        <translation>%1 objections, %2 open</translation>
    </message>
    <message>
        <source>decided on %1: %2</source>
        <translation>decided on %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>The rules were changed since; the results stay as they were computed.</source>
        <translation>The rules were changed since; the results stay as they were computed.</translation>
    </message>
    <message>
        <source>Records were changed since; the results stay as they were computed.</source>
        <translation>Records were changed since; the results stay as they were computed.</translation>
    </message>
    <message>
        <source>Answer %1 objections…</source>
        <translation>Answer %1 objections…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>&amp;Save refused rows…</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Import spreadsheets</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Refused and doubtful</source>
        <translation>Refused and doubtful</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Leave as it is</translation>
    </message>
    <message>
        <source>not recognised: nothing to import</source>
        <translation>not recognised: nothing to import</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 refused. Nothing is stored yet.</source>
        <translation>%1 new, %2 changed, %3 refused. Nothing is stored yet.</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unknown words</translation>
    </message>
    <message>
        <source>Looking what the sheets would bring…</source>
        <translation>Looking what the sheets would bring…</translation>
    </message>
    <message>
        <source>Unknown words (%1)</source>
        <translation>Unknown words (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Refused %1, doubtful %2</source>
        <translation>Refused %1, doubtful %2</translation>
    </message>
    <message>
        <source>Everything is there already: %1 rows are the same. There is nothing to import.</source>
        <translation>Everything is there already: %1 rows are the same. There is nothing to import.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Empty cells &amp;clear what is stored</source>
        <translation>Empty cells &amp;clear what is stored</translation>
    </message>
    <message>
        <source>What would change (%1)</source>
        <translation>What would change (%1)</translation>
    </message>
    <message>
        <source>The county&apos;s sheet</source>
        <translation>The county&apos;s sheet</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, row %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::InvitationTable</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Choose the panel on the selection page, or add members by name.</source>
        <translation>Nobody is invited yet. Choose the panel on the selection page, or add members by name.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Edit the invitation of %1</source>
        <translation>Edit the invitation of %1</translation>
    </message>
    <message>
        <source>Invite by name</source>
        <translation>Invite by name</translation>
    </message>
    <message>
        <source>Invite by name, Enter</source>
        <translation>Invite by name, Enter</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Letters…</translation>
    </message>
    <message>
        <source>Has accepted</source>
        <translation>Has accepted</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Declines</translation>
    </message>
    <message>
        <source>Asks for leave</source>
        <translation>Asks for leave</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>Was present</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>Reason of leave</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Why chosen</source>
        <translation>Why chosen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Take %1 members off the list</source>
        <translation>Take %1 members off the list</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 is on the list already.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invite %1</translation>
    </message>
    <message>
        <source>Group text…</source>
        <translation>Group text…</translation>
    </message>
    <message>
        <source>Nobody of the group %1 is still to be invited.</source>
        <translation>Nobody of the group %1 is still to be invited.</translation>
    </message>
    <message>
        <source>Invite the group %1</source>
        <translation>Invite the group %1</translation>
    </message>
    <message>
        <source>%1 members of the group %2 are on the list now.</source>
        <translation>%1 members of the group %2 are on the list now.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 is invited, too: check in that name by itself.</source>
        <translation>%1 is invited, too: check in that name by itself.</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1 in the place of %2</translation>
    </message>
    <message>
        <source>%1 came in the place of %2.</source>
        <translation>%1 came in the place of %2.</translation>
    </message>
    <message>
        <source>Of everybody it is known already.</source>
        <translation>Of everybody it is known already.</translation>
    </message>
    <message>
        <source>The other %1 did not come</source>
        <translation>The other %1 did not come</translation>
    </message>
    <message>
        <source>The other %1 did not come.</source>
        <translation>The other %1 did not come.</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>Check &amp;in</translation>
    </message>
    <message>
        <source>Two letters of a name and Enter: has come</source>
        <translation>Two letters of a name and Enter: has come</translation>
    </message>
    <message>
        <source>Was late</source>
        <translation>Was late</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>Was absent</translation>
    </message>
    <message>
        <source>A accepts · D declines · L leave · P present · T late · X absent</source>
        <translation>A accepts · D declines · L leave · P present · T late · X absent</translation>
    </message>
    <message>
        <source>%1 is in already.</source>
        <translation>%1 is in already.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::JobBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::JoinDialog</name>
    <message>
        <source>Merge %1 suggestions</source>
        <translation>Merge %1 suggestions</translation>
    </message>
    <message>
        <source>Within which one do the others go on? Each keeps its number, and its proposers keep their credit.</source>
        <translation>Within which one do the others go on? Each keeps its number, and its proposers keep their credit.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::KeptFilesList</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1: not a photo that can be shown; kept as a paper.</source>
        <translation>%1: not a photo that can be shown; kept as a paper.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LabelsDialog</name>
    <message>
        <source>Labels and envelopes</source>
        <translation>Labels and envelopes</translation>
    </message>
    <message>
        <source>The first label of the sheet that is still there: across, then down</source>
        <translation>The first label of the sheet that is still there: across, then down</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>For the &amp;letters</source>
        <translation>For the &amp;letters</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;First label</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LedgerPage</name>
    <message>
        <source>Choose a suggestion to see its tracking card.</source>
        <translation>Choose a suggestion to see its tracking card.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>Proposers</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>Main unit</translation>
    </message>
    <message>
        <source>Assisting</source>
        <translation>Assisting</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>Members say</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Edit suggestion %1</source>
        <translation>Edit suggestion %1</translation>
    </message>
    <message>
        <source>No suggestion yet. Import the ledger sheet, or add one after the visit.</source>
        <translation>No suggestion yet. Import the ledger sheet, or add one after the visit.</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>New suggestion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>A suggestion belongs to an activity that was held: add that first.</source>
        <translation>A suggestion belongs to an activity that was held: add that first.</translation>
    </message>
    <message>
        <source>Add suggestion %1</source>
        <translation>Add suggestion %1</translation>
    </message>
    <message>
        <source>Remove %1 suggestions</source>
        <translation>Remove %1 suggestions</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>Overdue %1 d</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>To be routed</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Remove suggestion %1</source>
        <translation>Remove suggestion %1</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>No activity that was held is called %1.</source>
        <translation>No activity that was held is called %1.</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Letters…</translation>
    </message>
    <message>
        <source>Letters that hand over, remind and tell the progress of the activity of the current row</source>
        <translation>Letters that hand over, remind and tell the progress of the activity of the current row</translation>
    </message>
    <message>
        <source>Papers of the rows selected, or of all that are shown</source>
        <translation>Papers of the rows selected, or of all that are shown</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Every so many days</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>One leader follows a suggestion, not several.</source>
        <translation>One leader follows a suggestion, not several.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Goes together with</source>
        <translation>Goes together with</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Takes in</source>
        <translation>Takes in</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tracking card</source>
        <translation>Tracking card</translation>
    </message>
    <message>
        <source>From need to result</source>
        <translation>From need to result</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Choose a suggestion to see what became of it.</source>
        <translation>Choose a suggestion to see what became of it.</translation>
    </message>
    <message>
        <source>From the need to the result</source>
        <translation>From the need to the result</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>To be signed for</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Long overdue, %1 d</source>
        <translation>Long overdue, %1 d</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Due in %1 d</source>
        <translation>Due in %1 d</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Became late (computed)</source>
        <translation>Became late (computed)</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>Photos of return visits</source>
        <translation>Photos of return visits</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>Return visits</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LettersDialog</name>
    <message>
        <source>%1 letters: %2 not sent yet, %3 changed since they were sent.</source>
        <translation>%1 letters: %2 not sent yet, %3 changed since they were sent.</translation>
    </message>
    <message>
        <source>%1 lack something and cannot be sent: %2.</source>
        <translation>%1 lack something and cannot be sent: %2.</translation>
    </message>
    <message>
        <source>&amp;Print or save what was sent…</source>
        <translation>&amp;Print or save what was sent…</translation>
    </message>
    <message>
        <source>&amp;Send letters</source>
        <translation>&amp;Send letters</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Letters: %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>To members</source>
        <translation>To members</translation>
    </message>
    <message>
        <source>To units</source>
        <translation>To units</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>&amp;Wording…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>What is new in it</translation>
    </message>
    <message>
        <source>The letter as it would be sent</source>
        <translation>The letter as it would be sent</translation>
    </message>
    <message>
        <source>The letter as sent</source>
        <translation>The letter as sent</translation>
    </message>
    <message>
        <source>&amp;Send 1 letter</source>
        <translation>&amp;Send 1 letter</translation>
    </message>
    <message>
        <source>&amp;Send %1 letters</source>
        <translation>&amp;Send %1 letters</translation>
    </message>
    <message>
        <source>%1 letters are kept as they were sent. Print or save them now.</source>
        <translation>%1 letters are kept as they were sent. Print or save them now.</translation>
    </message>
    <message>
        <source>To the county</source>
        <translation>To the county</translation>
    </message>
    <message>
        <source>Chat group</source>
        <translation>Chat group</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Progress told</source>
        <translation>Progress told</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::LettersTree</name>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>sent, as it is now</source>
        <translation>sent, as it is now</translation>
    </message>
    <message>
        <source>changed since version %1</source>
        <translation>changed since version %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>How it left</translation>
    </message>
    <message>
        <source>sent; no longer invited</source>
        <translation>sent; no longer invited</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <translation>%1 %2 by %3</translation>
    </message>
    <message>
        <source>sent on %1; can be sent anew</source>
        <translation>sent on %1; can be sent anew</translation>
    </message>
    <message>
        <source>sent; gets none now</source>
        <translation>sent; gets none now</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MadeSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>No suggestion was made here yet. Register them in the ledger.</source>
        <translation>No suggestion was made here yet. Register them in the ledger.</translation>
    </message>
    <message>
        <source>Tracking &amp;cards…</source>
        <translation>Tracking &amp;cards…</translation>
    </message>
    <message>
        <source>Prints the cards of the rows selected, or of all</source>
        <translation>Prints the cards of the rows selected, or of all</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>Proposers</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Main unit</source>
        <translation>Main unit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ledger of the same &amp;day</source>
        <translation>Ledger of the same &amp;day</translation>
    </message>
    <message>
        <source>Write down what members say, one Enter each, on the whole screen</source>
        <translation>Write down what members say, one Enter each, on the whole screen</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MainWindow</name>
    <message>
        <source>This is the sample: a made-up year to try things on. Nothing here is the office&apos;s own.</source>
        <translation>This is the sample: a made-up year to try things on. Nothing here is the office&apos;s own.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>There is no table on this page.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>&amp;Filter this table</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>No page shows this record.</source>
        <translation>No page shows this record.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>This record is no longer there.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Read this page anew</source>
        <translation>&amp;Read this page anew</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>%1 (read-only copy)</source>
        <translation>%1 (read-only copy)</translation>
    </message>
    <message>
        <source>Lianxin</source>
        <translation>Lianxin</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MappingTable</name>
    <message>
        <source>(leave out)</source>
        <translation>(leave out)</translation>
    </message>
    <message>
        <source>Unknown columns and values</source>
        <translation>Unknown columns and values</translation>
    </message>
    <message>
        <source>In their sheet</source>
        <translation>In their sheet</translation>
    </message>
    <message>
        <source>Is ours</source>
        <translation>Is ours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberDuplicates</name>
    <message>
        <source>same name and employer</source>
        <translation>same name and employer</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>same name and month of birth</source>
        <translation>same name and month of birth</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>chosen by hand</translation>
    </message>
    <message>
        <source>Members who may stand on the roll twice</source>
        <translation>Members who may stand on the roll twice</translation>
    </message>
    <message>
        <source>&amp;Merge the two members chosen…</source>
        <translation>&amp;Merge the two members chosen…</translation>
    </message>
    <message>
        <source>Likely duplicates: %1…</source>
        <translation>Likely duplicates: %1…</translation>
    </message>
    <message>
        <source>Select the rows of two members first, the second with Ctrl.</source>
        <translation>Select the rows of two members first, the second with Ctrl.</translation>
    </message>
    <message>
        <source>%1 may be on the roll already: %2 %3 (%4).</source>
        <translation>%1 may be on the roll already: %2 %3 (%4).</translation>
    </message>
    <message>
        <source>&amp;Merge with that entry…</source>
        <translation>&amp;Merge with that entry…</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Merge %1 with %2</translation>
    </message>
    <message>
        <source>The values chosen could not be stored. Look at the entry and try again.</source>
        <translation>The values chosen could not be stored. Look at the entry and try again.</translation>
    </message>
    <message>
        <source>but of different sex</source>
        <translation>but of different sex</translation>
    </message>
    <message>
        <source>but born in different months</source>
        <translation>but born in different months</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberRadarPane</name>
    <message>
        <source>Choose a member to see what the member did beside the mean.</source>
        <translation>Choose a member to see what the member did beside the mean.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MemberVerification</name>
    <message>
        <source>Employer and telephone &amp;verified today</source>
        <translation>Employer and telephone &amp;verified today</translation>
    </message>
    <message>
        <source>To be verified: %1</source>
        <translation>To be verified: %1</translation>
    </message>
    <message>
        <source>Serving members whose employer and telephone nobody confirmed for %1 months</source>
        <translation>Serving members whose employer and telephone nobody confirmed for %1 months</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verify %1</translation>
    </message>
    <message>
        <source>Verify %1 members</source>
        <translation>Verify %1 members</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MembersPage</name>
    <message>
        <source>Choose a member to see the whole record.</source>
        <translation>Choose a member to see the whole record.</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>Post in the committee</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Specialties</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Works in</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Pioneer of the month</source>
        <translation>Pioneer of the month</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Pairing and outcomes</source>
        <translation>Pairing and outcomes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>No member yet. Import the roll, or add the first one.</source>
        <translation>No member yet. Import the roll, or add the first one.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1 members</source>
        <translation>Remove %1 members</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>%1 is no depth of a specialty: choose one that the dictionary has.</source>
        <translation>%1 is no depth of a specialty: choose one that the dictionary has.</translation>
    </message>
    <message>
        <source>Dossiers…</source>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>Prints the dossiers of the rows selected</source>
        <translation>Prints the dossiers of the rows selected</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Progress…</translation>
    </message>
    <message>
        <source>How far a member&apos;s suggestions are, to be told, printed or copied</source>
        <translation>How far a member&apos;s suggestions are, to be told, printed or copied</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MergeDialog</name>
    <message>
        <source>&amp;Merge the two</source>
        <translation>&amp;Merge the two</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pairs that may be one</source>
        <translation>Pairs that may be one</translation>
    </message>
    <message>
        <source>Not the same: &amp;pass over</source>
        <translation>Not the same: &amp;pass over</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>what was entered</translation>
    </message>
    <message>
        <source>Choose the value to keep where the two differ; all that refers to either goes with the one that stays.</source>
        <translation>Choose the value to keep where the two differ; all that refers to either goes with the one that stays.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MergePanel</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (stays)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MinutesPane</name>
    <message>
        <source>Seen on the spot</source>
        <translation>Seen on the spot</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>What was seen and heard at this project</source>
        <translation>What was seen and heard at this project</translation>
    </message>
    <message>
        <source>Put togethe&amp;r</source>
        <translation>Put togethe&amp;r</translation>
    </message>
    <message>
        <source>Adds who was there, the programme, the notes of the projects and what the members said</source>
        <translation>Adds who was there, the programme, the notes of the projects and what the members said</translation>
    </message>
    <message>
        <source>The minutes of the meeting</source>
        <translation>The minutes of the meeting</translation>
    </message>
    <message>
        <source>Notes of the visit to %1</source>
        <translation>Notes of the visit to %1</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes of %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MixTable</name>
    <message>
        <source>Who comes together</source>
        <translation>Who comes together</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>wished for</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>must be there</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>On the roll</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary: nobody can be found.</source>
        <translation>%1 is not in the dictionary: nobody can be found.</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>The dictionary has nothing of that yet: %1.</source>
        <translation>The dictionary has nothing of that yet: %1.</translation>
    </message>
    <message>
        <source>There is no group of members %1.</source>
        <translation>There is no group of members %1.</translation>
    </message>
    <message>
        <source>The dictionary has nothing more of that: %1.</source>
        <translation>The dictionary has nothing more of that: %1.</translation>
    </message>
    <message>
        <source>Edit who comes together: %1</source>
        <translation>Edit who comes together: %1</translation>
    </message>
    <message>
        <source>Remove %1 lines: %2</source>
        <translation>Remove %1 lines: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::MovingPart</name>
    <message>
        <source>%1 was held: it stays where it is.</source>
        <translation>%1 was held: it stays where it is.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>%1 is of the plan of %2: it stays in that year. Another year is chosen at the activity itself.</source>
        <translation>%1 is of the plan of %2: it stays in that year. Another year is chosen at the activity itself.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedContext</name>
    <message>
        <source>Choose a project to see who it is, and a need to see what was asked for before.</source>
        <translation>Choose a project to see who it is, and a need to see what was asked for before.</translation>
    </message>
    <message>
        <source>Like need %1</source>
        <translation>Like need %1</translation>
    </message>
    <message>
        <source>Nothing like this need was asked for or proposed before.</source>
        <translation>Nothing like this need was asked for or proposed before.</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Earlier visits</translation>
    </message>
    <message>
        <source>Earlier needs</source>
        <translation>Earlier needs</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedPairing</name>
    <message>
        <source>Pair with</source>
        <translation>Pair with</translation>
    </message>
    <message>
        <source>Begin a pairing: who goes on helping the firm of the current need</source>
        <translation>Begin a pairing: who goes on helping the firm of the current need</translation>
    </message>
    <message>
        <source>Nobody is asked to it or answers it yet</source>
        <translation>Nobody is asked to it or answers it yet</translation>
    </message>
    <message>
        <source>Begin a pairing of %1 out of a need of %2</source>
        <translation>Begin a pairing of %1 out of a need of %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NeedsPane</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No need yet. Add what the project chosen on the left asks for.</source>
        <translation>No need yet. Add what the project chosen on the left asks for.</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Edit project %1</source>
        <translation>Edit project %1</translation>
    </message>
    <message>
        <source>Edit need %1 of %2</source>
        <translation>Edit need %1 of %2</translation>
    </message>
    <message>
        <source>Remove %1 needs</source>
        <translation>Remove %1 needs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>What it is like</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Wanted specialties</source>
        <translation>Wanted specialties</translation>
    </message>
    <message>
        <source>Add a project to %1</source>
        <translation>Add a project to %1</translation>
    </message>
    <message>
        <source>Remove %1 projects with their needs</source>
        <translation>Remove %1 projects with their needs</translation>
    </message>
    <message>
        <source>A need belongs to a project: add that first.</source>
        <translation>A need belongs to a project: add that first.</translation>
    </message>
    <message>
        <source>Add a need to %1</source>
        <translation>Add a need to %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>The proposed specialties of the needs selected (F8)</source>
        <translation>The proposed specialties of the needs selected (F8)</translation>
    </message>
    <message>
        <source>All proposed specialties of this activity (Shift+F8)</source>
        <translation>All proposed specialties of this activity (Shift+F8)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>To be confirmed: %1</translation>
    </message>
    <message>
        <source>Confirm all (%1)</source>
        <translation>Confirm all (%1)</translation>
    </message>
    <message>
        <source>%1 needs: the proposed specialties are confirmed.</source>
        <translation>%1 needs: the proposed specialties are confirmed.</translation>
    </message>
    <message>
        <source>Members wanted</source>
        <translation>Members wanted</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>%1 is no depth: choose one of the list.</source>
        <translation>%1 is no depth: choose one of the list.</translation>
    </message>
    <message>
        <source>Needs with proposed specialties to be confirmed: %1</source>
        <translation>Needs with proposed specialties to be confirmed: %1</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Seen to by</translation>
    </message>
    <message>
        <source>No project yet. The programme expects %1 of each visit.</source>
        <translation>No project yet. The programme expects %1 of each visit.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NewRulesDialog</name>
    <message>
        <source>all in full</source>
        <translation>all in full</translation>
    </message>
    <message>
        <source>%1 in full, then %2 %</source>
        <translation>%1 in full, then %2 %</translation>
    </message>
    <message>
        <source>The rules of the program: results weigh most, each item counts less and less</source>
        <translation>The rules of the program: results weigh most, each item counts less and less</translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>New set of rules</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Begin with</translation>
    </message>
    <message>
        <source>A sheet with the office&apos;s own rules is taken in by Import.</source>
        <translation>A sheet with the office&apos;s own rules is taken in by Import.</translation>
    </message>
    <message>
        <source>&amp;Make the set</source>
        <translation>&amp;Make the set</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NextActivities</name>
    <message>
        <source>Nothing can be proposed: no theme of an activity or a need is known by a serving member, or all is planned already.</source>
        <translation>Nothing can be proposed: no theme of an activity or a need is known by a serving member, or all is planned already.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Proposal %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Adds this activity, with its needs, to the plan</source>
        <translation>Adds this activity, with its needs, to the plan</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::NumberTable</name>
    <message>
        <source>No paper is called %1.</source>
        <translation>No paper is called %1.</translation>
    </message>
    <message>
        <source>Numbers of papers</source>
        <translation>Numbers of papers</translation>
    </message>
    <message>
        <source>No numbers yet. Add how the office numbers its letters.</source>
        <translation>No numbers yet. Add how the office numbers its letters.</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>New cycle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the numbers %1</source>
        <translation>Edit the numbers %1</translation>
    </message>
    <message>
        <source>Add a cycle of numbers</source>
        <translation>Add a cycle of numbers</translation>
    </message>
    <message>
        <source>&amp;Words of the papers…</source>
        <translation>&amp;Words of the papers…</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>In the year</translation>
    </message>
    <message>
        <source>Empty: every year begins with it. Else the other years begin with 1.</source>
        <translation>Empty: every year begins with it. Else the other years begin with 1.</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Comes next</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New cycle %1</source>
        <translation>New cycle %1</translation>
    </message>
    <message>
        <source>Remove %1 cycles of numbers</source>
        <translation>Remove %1 cycles of numbers</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ObjectionsPart</name>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Nobody has objected. Add what a member says against points or an honour.</source>
        <translation>Nobody has objected. Add what a member says against points or an honour.</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>New objection</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the objection of %1</source>
        <translation>Edit the objection of %1</translation>
    </message>
    <message>
        <source>Add an objection of %1</source>
        <translation>Add an objection of %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Round of honours</source>
        <translation>Round of honours</translation>
    </message>
    <message>
        <source>There is no round of honours called %1.</source>
        <translation>There is no round of honours called %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>Points are those of members: import the roll first.</source>
        <translation>Points are those of members: import the roll first.</translation>
    </message>
    <message>
        <source>Remove %1 objections</source>
        <translation>Remove %1 objections</translation>
    </message>
    <message>
        <source>Row of points</source>
        <translation>Row of points</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>What is objected</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>What is answered</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::OutcomesPart</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Amount (ten thousand yuan)</source>
        <translation>Amount (ten thousand yuan)</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>There is no activity called %1.</source>
        <translation>There is no activity called %1.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>No outcome yet. Import the list of outcomes, or add the first one.</source>
        <translation>No outcome yet. Import the list of outcomes, or add the first one.</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>New outcome</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit outcome %1</source>
        <translation>Edit outcome %1</translation>
    </message>
    <message>
        <source>Choose an outcome to see where it began and who brought it about.</source>
        <translation>Choose an outcome to see where it began and who brought it about.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>%1 ten thousand yuan</source>
        <translation>%1 ten thousand yuan</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Outcome %1</translation>
    </message>
    <message>
        <source>Add outcome %1</source>
        <translation>Add outcome %1</translation>
    </message>
    <message>
        <source>Remove outcome %1</source>
        <translation>Remove outcome %1</translation>
    </message>
    <message>
        <source>Remove %1 outcomes</source>
        <translation>Remove %1 outcomes</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Amounts with units</source>
        <translation>Amounts with units</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>claimed</translation>
    </message>
    <message>
        <source>The file that proves it</source>
        <translation>The file that proves it</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>File that &amp;proves it…</source>
        <translation>File that &amp;proves it…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>Save the file as…</translation>
    </message>
    <message>
        <source>Somebody looked at what proves the outcomes of the rows selected</source>
        <translation>Somebody looked at what proves the outcomes of the rows selected</translation>
    </message>
    <message>
        <source>Verify %1 outcomes</source>
        <translation>Verify %1 outcomes</translation>
    </message>
    <message>
        <source>Add a file to outcome %1</source>
        <translation>Add a file to outcome %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 people trained</source>
        <translation>%1 people trained</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 posts</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>%1 (verified: %2)</source>
        <translation>%1 (verified: %2)</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>In all: %1</translation>
    </message>
    <message>
        <source>verified on %1 by %2</source>
        <translation>verified on %1 by %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PagedRows</name>
    <message>
        <source>%1 so far…</source>
        <translation>%1 so far…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 shown</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PairingPage</name>
    <message>
        <source>Pairing and outcomes</source>
        <translation>Pairing and outcomes</translation>
    </message>
    <message>
        <source>Pairings (%1)</source>
        <translation>Pairings (%1)</translation>
    </message>
    <message>
        <source>Outcomes (%1)</source>
        <translation>Outcomes (%1)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PairingsPart</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last service</source>
        <translation>Last service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Pairings</translation>
    </message>
    <message>
        <source>No pairing yet. Import the list of pairings, or add the first one.</source>
        <translation>No pairing yet. Import the list of pairings, or add the first one.</translation>
    </message>
    <message>
        <source>New pairing</source>
        <translation>New pairing</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit pairing %1</source>
        <translation>Edit pairing %1</translation>
    </message>
    <message>
        <source>Choose a pairing to see the partner and what was done.</source>
        <translation>Choose a pairing to see the partner and what was done.</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>The partner</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Pairing %1</source>
        <translation>Pairing %1</translation>
    </message>
    <message>
        <source>A pairing needs a member and a partner: add those first, the partner in the dictionary.</source>
        <translation>A pairing needs a member and a partner: add those first, the partner in the dictionary.</translation>
    </message>
    <message>
        <source>Add pairing %1</source>
        <translation>Add pairing %1</translation>
    </message>
    <message>
        <source>Remove pairing %1</source>
        <translation>Remove pairing %1</translation>
    </message>
    <message>
        <source>Remove %1 pairings</source>
        <translation>Remove %1 pairings</translation>
    </message>
    <message>
        <source>In touch until</source>
        <translation>In touch until</translation>
    </message>
    <message>
        <source>Contact every (months)</source>
        <translation>Contact every (months)</translation>
    </message>
    <message>
        <source>Visit every (months)</source>
        <translation>Visit every (months)</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Open promises</translation>
    </message>
    <message>
        <source>Review until</source>
        <translation>Review until</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Services (%1)</source>
        <translation>Services (%1)</translation>
    </message>
    <message>
        <source>Reviews (%1)</source>
        <translation>Reviews (%1)</translation>
    </message>
    <message>
        <source>a contact every %1 days</source>
        <translation>a contact every %1 days</translation>
    </message>
    <message>
        <source>The rhythm</source>
        <translation>The rhythm</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>Contact until</translation>
    </message>
    <message>
        <source>Visit until</source>
        <translation>Visit until</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Usually</translation>
    </message>
    <message>
        <source>%1: too rarely</source>
        <translation>%1: too rarely</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PanelComparison</name>
    <message>
        <source>Left panel</source>
        <translation>Left panel</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>Right panel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>What decides</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (only left)</source>
        <translation>%1 (only left)</translation>
    </message>
    <message>
        <source>%1 (only right)</source>
        <translation>%1 (only right)</translation>
    </message>
    <message>
        <source>decides: the left panel is better</source>
        <translation>decides: the left panel is better</translation>
    </message>
    <message>
        <source>decides: the right panel is better</source>
        <translation>decides: the right panel is better</translation>
    </message>
    <message>
        <source>Members of both panels</source>
        <translation>Members of both panels</translation>
    </message>
    <message>
        <source>Levels, in the order that decides</source>
        <translation>Levels, in the order that decides</translation>
    </message>
    <message>
        <source>Two panels side by side</source>
        <translation>Two panels side by side</translation>
    </message>
    <message>
        <source>&amp;Left panel:</source>
        <translation>&amp;Left panel:</translation>
    </message>
    <message>
        <source>&amp;Right panel:</source>
        <translation>&amp;Right panel:</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Left: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Right: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PanelPane</name>
    <message>
        <source>Local seats %1 of %2</source>
        <translation>Local seats %1 of %2</translation>
    </message>
    <message>
        <source>Specialists %1, %2 to %3 wanted</source>
        <translation>Specialists %1, %2 to %3 wanted</translation>
    </message>
    <message>
        <source>Panel by hand, of %1</source>
        <translation>Panel by hand, of %1</translation>
    </message>
    <message>
        <source>Panel of %1</source>
        <translation>Panel of %1</translation>
    </message>
    <message>
        <source>No panel keeps all rules</source>
        <translation>No panel keeps all rules</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Against the panel before</source>
        <translation>Against the panel before</translation>
    </message>
    <message>
        <source>It keeps all rules.</source>
        <translation>It keeps all rules.</translation>
    </message>
    <message>
        <source>&amp;Back to the chosen panel</source>
        <translation>&amp;Back to the chosen panel</translation>
    </message>
    <message>
        <source>Back to the &amp;office&apos;s rules</source>
        <translation>Back to the &amp;office&apos;s rules</translation>
    </message>
    <message>
        <source>%1 is pinned: let the rules decide</source>
        <translation>%1 is pinned: let the rules decide</translation>
    </message>
    <message>
        <source>Pin %1 to the panel</source>
        <translation>Pin %1 to the panel</translation>
    </message>
    <message>
        <source>Keep %1 off the panel</source>
        <translation>Keep %1 off the panel</translation>
    </message>
    <message>
        <source>Reserves: %1</source>
        <translation>Reserves: %1</translation>
    </message>
    <message>
        <source>Reserves for the seat of %1</source>
        <translation>Reserves for the seat of %1</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Who would make it possible</source>
        <translation>Who would make it possible</translation>
    </message>
    <message>
        <source>For this choice only: the settings stay as they are.</source>
        <translation>For this choice only: the settings stay as they are.</translation>
    </message>
    <message>
        <source>Changes the activity; undo takes it back.</source>
        <translation>Changes the activity; undo takes it back.</translation>
    </message>
    <message>
        <source>The local seats change in the activity, the rest for this choice only.</source>
        <translation>The local seats change in the activity, the rest for this choice only.</translation>
    </message>
    <message>
        <source>It can be invited all the same: the approval sheet and the history will name these rules.</source>
        <translation>It can be invited all the same: the approval sheet and the history will name these rules.</translation>
    </message>
    <message>
        <source>Panels side by si&amp;de…</source>
        <translation>Panels side by si&amp;de…</translation>
    </message>
    <message>
        <source>Do it this way</source>
        <translation>Do it this way</translation>
    </message>
    <message>
        <source>Do it this way: %1</source>
        <translation>Do it this way: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperDialog</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> of %1</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>Save this page as a p&amp;icture…</source>
        <translation>Save this page as a p&amp;icture…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 pages written to %2.</source>
        <translation>%1 pages written to %2.</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>The page is saved as %1.</source>
        <translation>The page is saved as %1.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>The printer does not take the pages.</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Lar&amp;ger</translation>
    </message>
    <message>
        <source>Shows the page larger than the window</source>
        <translation>Shows the page larger than the window</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>All %1 papers</source>
        <translation>All %1 papers</translation>
    </message>
    <message>
        <source>Print from page</source>
        <translation>Print from page</translation>
    </message>
    <message>
        <source>Print from page </source>
        <translation>Print from page </translation>
    </message>
    <message>
        <source>After a paper jam: the first page that did not come out</source>
        <translation>After a paper jam: the first page that did not come out</translation>
    </message>
    <message>
        <source>Print to page</source>
        <translation>Print to page</translation>
    </message>
    <message>
        <source>to page </source>
        <translation>to page </translation>
    </message>
    <message>
        <source>Pages %1 to %2 were handed to the printer. After a paper jam, print again from the first page that did not come out.</source>
        <translation>Pages %1 to %2 were handed to the printer. After a paper jam, print again from the first page that did not come out.</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>Save as &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;One file…</source>
        <translation>&amp;One file…</translation>
    </message>
    <message>
        <source>One file for &amp;each paper…</source>
        <translation>One file for &amp;each paper…</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>A folder for the files</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 files written to %2.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PaperSides</name>
    <message>
        <source>Text and figures</source>
        <translation>Text and figures</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>What is new in it</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PapersButton</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papers</translation>
    </message>
    <message>
        <source>File for the calendar…</source>
        <translation>File for the calendar…</translation>
    </message>
    <message>
        <source>Dossier of the whole activity…</source>
        <translation>Dossier of the whole activity…</translation>
    </message>
    <message>
        <source>Labels and envelopes…</source>
        <translation>Labels and envelopes…</translation>
    </message>
    <message>
        <source>Save the county&apos;s sheet…</source>
        <translation>Save the county&apos;s sheet…</translation>
    </message>
    <message>
        <source>Read the county&apos;s sheet back…</source>
        <translation>Read the county&apos;s sheet back…</translation>
    </message>
    <message>
        <source>File of the tasks for the calendar…</source>
        <translation>File of the tasks for the calendar…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PastePreview</name>
    <message>
        <source>&amp;Leave out what cannot be taken</source>
        <translation>&amp;Leave out what cannot be taken</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 with problems</source>
        <translation>%1 new, %2 changed, %3 with problems</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refused in part</source>
        <translation>refused in part</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refused: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of %1 rows the first %2 are shown, those with problems before the others.</source>
        <translation>Of %1 rows the first %2 are shown, those with problems before the others.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Rows to be pasted</source>
        <translation>Rows to be pasted</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodChooser</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Between plenary sessions</source>
        <translation>Between plenary sessions</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPaperChoices</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>How many members</source>
        <translation>How many members</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Print the p&amp;oints</source>
        <translation>Print the p&amp;oints</translation>
    </message>
    <message>
        <source>Print the points</source>
        <translation>Print the points</translation>
    </message>
    <message>
        <source>Usual share</source>
        <translation>Usual share</translation>
    </message>
    <message>
        <source> members</source>
        <translation> members</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>By strokes</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>By points</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPapersButton</name>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papers</translation>
    </message>
    <message>
        <source>Papers about a month or a year</source>
        <translation>Papers about a month or a year</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PeriodPapersDialog</name>
    <message>
        <source>%1: %2 when signed, now %3</source>
        <translation>%1: %2 when signed, now %3</translation>
    </message>
    <message>
        <source>This is how it was signed.</source>
        <translation>This is how it was signed.</translation>
    </message>
    <message>
        <source>Every figure is what it was when this was signed.</source>
        <translation>Every figure is what it was when this was signed.</translation>
    </message>
    <message>
        <source>%1 figures are others now. %2</source>
        <translation>%1 figures are others now. %2</translation>
    </message>
    <message>
        <source>P&amp;rint or save…</source>
        <translation>P&amp;rint or save…</translation>
    </message>
    <message>
        <source>&amp;Sign and keep</source>
        <translation>&amp;Sign and keep</translation>
    </message>
    <message>
        <source>Summaries, notices and lists</source>
        <translation>Summaries, notices and lists</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>&amp;Wording…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>As it would be signed now</source>
        <translation>As it would be signed now</translation>
    </message>
    <message>
        <source>Version %1, signed on %2</source>
        <translation>Version %1, signed on %2</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Not signed yet.</translation>
    </message>
    <message>
        <source>It would be signed as version %1.</source>
        <translation>It would be signed as version %1.</translation>
    </message>
    <message>
        <source>It bears a number that is its own only when it is signed.</source>
        <translation>It bears a number that is its own only when it is signed.</translation>
    </message>
    <message>
        <source>By the records it reads otherwise now: signing makes version %1 of it.</source>
        <translation>By the records it reads otherwise now: signing makes version %1 of it.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PhotoFields</name>
    <message>
        <source>Caption: %1</source>
        <translation>Caption: %1</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo: %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>Photo taken by %1</source>
        <translation>Photo taken by %1</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Caption</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;ject</translation>
    </message>
    <message>
        <source>Photog&amp;rapher</source>
        <translation>Photog&amp;rapher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PointLedgerPart</name>
    <message>
        <source>Post points</source>
        <translation>Post points</translation>
    </message>
    <message>
        <source>Statements of points…</source>
        <translation>Statements of points…</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>Ledger of points</translation>
    </message>
    <message>
        <source>Nothing is posted yet. Points are worked out from the records; posting writes them down.</source>
        <translation>Nothing is posted yet. Points are worked out from the records; posting writes them down.</translation>
    </message>
    <message>
        <source>Post up to the end of</source>
        <translation>Post up to the end of</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>Up to the end of</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Counted up to</translation>
    </message>
    <message>
        <source>Reverses row</source>
        <translation>Reverses row</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>No month of these rules can be posted.</source>
        <translation>No month of these rules can be posted.</translation>
    </message>
    <message>
        <source>The ledger and the records agree.</source>
        <translation>The ledger and the records agree.</translation>
    </message>
    <message>
        <source>%1 rows would be added, %2 of them reversals: the records say otherwise than the ledger.</source>
        <translation>%1 rows would be added, %2 of them reversals: the records say otherwise than the ledger.</translation>
    </message>
    <message>
        <source>%1 rows of points are posted.</source>
        <translation>%1 rows of points are posted.</translation>
    </message>
    <message>
        <source>Object to this row</source>
        <translation>Object to this row</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::PrintingsPane</name>
    <message>
        <source>What left the office</source>
        <translation>What left the office</translation>
    </message>
    <message>
        <source>Nothing was printed, saved or copied yet.</source>
        <translation>Nothing was printed, saved or copied yet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>How it left</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>To whom, of what</source>
        <translation>To whom, of what</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ProgressDialog</name>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Cop&amp;y as text</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Print the slip…</translation>
    </message>
    <message>
        <source>How far are my suggestions?</source>
        <translation>How far are my suggestions?</translation>
    </message>
    <message>
        <source>Name or its first letters, then Enter</source>
        <translation>Name or its first letters, then Enter</translation>
    </message>
    <message>
        <source>Suggestions and what became of them</source>
        <translation>Suggestions and what became of them</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Member:</source>
        <translation>&amp;Member:</translation>
    </message>
    <message>
        <source>%1: %2 suggestions</source>
        <translation>%1: %2 suggestions</translation>
    </message>
    <message>
        <source>Type the name of whoever asks.</source>
        <translation>Type the name of whoever asks.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat or a text message.</source>
        <translation>Copied. Paste it into the chat or a text message.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ProposalsPart</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>No proposal yet. One grows out of a suggestion: add it here, or from the ledger.</source>
        <translation>No proposal yet. One grows out of a suggestion: add it here, or from the ledger.</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>New proposal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the proposal “%1”</source>
        <translation>Edit the proposal “%1”</translation>
    </message>
    <message>
        <source>Add the proposal “%1”</source>
        <translation>Add the proposal “%1”</translation>
    </message>
    <message>
        <source>Remove %1 proposals</source>
        <translation>Remove %1 proposals</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>What was suggested</source>
        <translation>What was suggested</translation>
    </message>
    <message>
        <source>Proposers</source>
        <translation>Proposers</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>There is no suggestion %1 in the ledger.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReadingStrip</name>
    <message>
        <source>Open for &amp;work</source>
        <translation>Open for &amp;work</translation>
    </message>
    <message>
        <source>Read-only: %1. It can be looked at, printed and exported, not changed.</source>
        <translation>Read-only: %1. It can be looked at, printed and exported, not changed.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecentList</name>
    <message>
        <source>Files opened last</source>
        <translation>Files opened last</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Pin</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remove from the list</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Clear the list</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 — not there any more</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Un&amp;pin</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordForm</name>
    <message>
        <source>This must be filled in: write it, or choose it.</source>
        <translation>This must be filled in: write it, or choose it.</translation>
    </message>
    <message>
        <source>Not stored yet. Please look at: %1.</source>
        <translation>Not stored yet. Please look at: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Add it all the same</translation>
    </message>
    <message>
        <source>Stored. Here is the next one.</source>
        <translation>Stored. Here is the next one.</translation>
    </message>
    <message>
        <source>What is typed here cannot be kept for the case of a power cut: is the disk full?</source>
        <translation>What is typed here cannot be kept for the case of a power cut: is the disk full?</translation>
    </message>
    <message>
        <source>An entry was not finished: %1</source>
        <translation>An entry was not finished: %1</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Close the form</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>Close; what was typed is kept (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save and begin the &amp;next</source>
        <translation>Save and begin the &amp;next</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Fields of the office</translation>
    </message>
    <message>
        <source>One of this name is here already: %1</source>
        <translation>One of this name is here already: %1</translation>
    </message>
    <message>
        <source>%1 entries were not finished; the last one: %2</source>
        <translation>%1 entries were not finished; the last one: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordHistory</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>In what</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing is known of what happened to this record.</source>
        <translation>Nothing is known of what happened to this record.</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>&amp;Restore this value</translation>
    </message>
    <message>
        <source>&amp;Restore: nothing in %1</source>
        <translation>&amp;Restore: nothing in %1</translation>
    </message>
    <message>
        <source>&amp;Restore: %1</source>
        <translation>&amp;Restore: %1</translation>
    </message>
    <message>
        <source>Restore %1 of %2</source>
        <translation>Restore %1 of %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordTable</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <source>Filter by co&amp;lumns</source>
        <translation>Filter by co&amp;lumns</translation>
    </message>
    <message>
        <source>Current co&amp;lumn</source>
        <translation>Current co&amp;lumn</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Views</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Take it away to see all again.</source>
        <translation>Nothing here matches the filter. Take it away to see all again.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RecordsPane</name>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>List the next %1 of %2</source>
        <translation>List the next %1 of %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportEditor</name>
    <message>
        <source>Text of report %1</source>
        <translation>Text of report %1</translation>
    </message>
    <message>
        <source>Draft of a report</source>
        <translation>Draft of a report</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>There is no suggestion %1 in the ledger.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Together %1 % of 100 %.</source>
        <translation>Together %1 % of 100 %.</translation>
    </message>
    <message>
        <source>Without shares, the rules of the evaluation share the points.</source>
        <translation>Without shares, the rules of the evaluation share the points.</translation>
    </message>
    <message>
        <source>Grows out of</source>
        <translation>Grows out of</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Share &amp;evenly</source>
        <translation>Share &amp;evenly</translation>
    </message>
    <message>
        <source>100 % among all authors</source>
        <translation>100 % among all authors</translation>
    </message>
    <message>
        <source>&amp;Save the text</source>
        <translation>&amp;Save the text</translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation>&amp;Save the draft</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportFieldsDialog</name>
    <message>
        <source>Report %1, field by field</source>
        <translation>Report %1, field by field</translation>
    </message>
    <message>
        <source>Enter copies a field as plain text and goes on to the next; then paste it there with Ctrl+V. Telephones and leaders&apos; comments are not among them.</source>
        <translation>Enter copies a field as plain text and goes on to the next; then paste it there with Ctrl+V. Telephones and leaders&apos; comments are not among them.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>Copy &amp;%1</source>
        <translation>Copy &amp;%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportStepDialog</name>
    <message>
        <source>Next step of report %1/%2, now %3</source>
        <translation>Next step of report %1/%2, now %3</translation>
    </message>
    <message>
        <source>A leader&apos;s comment is internal: do not photograph, copy or forward it. If it is secret, do not type it in.</source>
        <translation>A leader&apos;s comment is internal: do not photograph, copy or forward it. If it is secret, do not type it in.</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>&amp;Save the step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>To the level</source>
        <translation>To the level</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>By itself or combined</source>
        <translation>By itself or combined</translation>
    </message>
    <message>
        <source>Publication and issue</source>
        <translation>Publication and issue</translation>
    </message>
    <message>
        <source>Receipt number, or who signed</source>
        <translation>Receipt number, or who signed</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>And then</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Leader&apos;s post</source>
        <translation>Leader&apos;s post</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>The comment</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>What it is used for</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>If left empty: none is waited for.</source>
        <translation>If left empty: none is waited for.</translation>
    </message>
    <message>
        <source>If left empty: %1.</source>
        <translation>If left empty: %1.</translation>
    </message>
    <message>
        <source>If left empty: it has no last day.</source>
        <translation>If left empty: it has no last day.</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>Choose one: %1.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportVerbs</name>
    <message>
        <source>Draft the report “%1”</source>
        <translation>Draft the report “%1”</translation>
    </message>
    <message>
        <source>Leads to %1 proposals</source>
        <translation>Leads to %1 proposals</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>Next &amp;step…</translation>
    </message>
    <message>
        <source>Edit, review, sign, send, note a receipt or an answer</source>
        <translation>Edit, review, sign, send, note a receipt or an answer</translation>
    </message>
    <message>
        <source>Te&amp;xt…</source>
        <translation>Te&amp;xt…</translation>
    </message>
    <message>
        <source>Write the text, name authors and their shares</source>
        <translation>Write the text, name authors and their shares</translation>
    </message>
    <message>
        <source>&amp;Copy out…</source>
        <translation>&amp;Copy out…</translation>
    </message>
    <message>
        <source>Paste it into the system of the level above, field by field</source>
        <translation>Paste it into the system of the level above, field by field</translation>
    </message>
    <message>
        <source>Write report %1</source>
        <translation>Write report %1</translation>
    </message>
    <message>
        <source>Message to the authors</source>
        <translation>Message to the authors</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReportsPage</name>
    <message>
        <source>Grew out of</source>
        <translation>Grew out of</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>Sent up</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Formed</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Highest adoption</source>
        <translation>Highest adoption</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>Number in the year</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>There is no suggestion %1 in the ledger.</source>
        <translation>There is no suggestion %1 in the ledger.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>No report yet. Import the register of reports, or add the first one.</source>
        <translation>No report yet. Import the register of reports, or add the first one.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit report %1</source>
        <translation>Edit report %1</translation>
    </message>
    <message>
        <source>Choose a report to see what it grew out of and how far it went.</source>
        <translation>Choose a report to see what it grew out of and how far it went.</translation>
    </message>
    <message>
        <source>Add report %1</source>
        <translation>Add report %1</translation>
    </message>
    <message>
        <source>Remove report %1</source>
        <translation>Remove report %1</translation>
    </message>
    <message>
        <source>Remove %1 reports</source>
        <translation>Remove %1 reports</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Papers of the rows selected, or of all that are shown</source>
        <translation>Papers of the rows selected, or of all that are shown</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>receipt %1 %2</source>
        <translation>receipt %1 %2</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>answer due %1</translation>
    </message>
    <message>
        <source>&amp;Draft…</source>
        <translation>&amp;Draft…</translation>
    </message>
    <message>
        <source>Write a report out of suggestions, and see what was said before</source>
        <translation>Write a report out of suggestions, and see what was said before</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Reports (%1)</translation>
    </message>
    <message>
        <source>Proposals (%1)</source>
        <translation>Proposals (%1)</translation>
    </message>
    <message>
        <source>Adopted or passed on (%1)</source>
        <translation>Adopted or passed on (%1)</translation>
    </message>
    <message>
        <source>Leaders&apos; comments (%1)</source>
        <translation>Leaders&apos; comments (%1)</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ReviewTable</name>
    <message>
        <source>Choose one: %1.</source>
        <translation>Choose one: %1.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>No review yet. Look each half year whether the pairing goes on.</source>
        <translation>No review yet. Look each half year whether the pairing goes on.</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Add review</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit a review of pairing %1</source>
        <translation>Edit a review of pairing %1</translation>
    </message>
    <message>
        <source>Review pairing %1</source>
        <translation>Review pairing %1</translation>
    </message>
    <message>
        <source>Remove a review of pairing %1</source>
        <translation>Remove a review of pairing %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What changes, or what came of it</source>
        <translation>What changes, or what came of it</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::RuleSetTable</name>
    <message>
        <source>Sets of rules</source>
        <translation>Sets of rules</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Rules of %1</translation>
    </message>
    <message>
        <source>Rules of %1, %2</source>
        <translation>Rules of %1, %2</translation>
    </message>
    <message>
        <source>Add a set of rules</source>
        <translation>Add a set of rules</translation>
    </message>
    <message>
        <source>Remove %1 sets of rules with their rules</source>
        <translation>Remove %1 sets of rules with their rules</translation>
    </message>
    <message>
        <source>&amp;Copy for the next year</source>
        <translation>&amp;Copy for the next year</translation>
    </message>
    <message>
        <source>A set for the year after, with the same rules, factors, classes and conditions</source>
        <translation>A set for the year after, with the same rules, factors, classes and conditions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy %1 as %2</source>
        <translation>Copy %1 as %2</translation>
    </message>
    <message>
        <source>No set of rules yet. Import the sheet of rules, or begin with those of the program.</source>
        <translation>No set of rules yet. Import the sheet of rules, or begin with those of the program.</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>New set…</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>A copy of %1</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>No rules yet</translation>
    </message>
    <message>
        <source>Add the set of rules %1</source>
        <translation>Add the set of rules %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SampleMaker</name>
    <message>
        <source>Making the sample…</source>
        <translation>Making the sample…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SearchEverything</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Enterprises and units</source>
        <translation>Enterprises and units</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Changed last</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SelectionPage</name>
    <message>
        <source>Choose &amp;anew</source>
        <translation>Choose &amp;anew</translation>
    </message>
    <message>
        <source>&amp;Invite the panel</source>
        <translation>&amp;Invite the panel</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>No candidate: choose an activity with a county above.</source>
        <translation>No candidate: choose an activity with a county above.</translation>
    </message>
    <message>
        <source>Pin to the panel</source>
        <translation>Pin to the panel</translation>
    </message>
    <message>
        <source>Keep off the panel</source>
        <translation>Keep off the panel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>No activity yet: add one to the plan first.</source>
        <translation>No activity yet: add one to the plan first.</translation>
    </message>
    <message>
        <source>This activity was held: the panel only shows whom the rules would choose today.</source>
        <translation>This activity was held: the panel only shows whom the rules would choose today.</translation>
    </message>
    <message>
        <source>%1 members are invited: see the activity&apos;s people.</source>
        <translation>%1 members are invited: see the activity&apos;s people.</translation>
    </message>
    <message>
        <source>All of the panel are invited already.</source>
        <translation>All of the panel are invited already.</translation>
    </message>
    <message>
        <source>Choosing among %1 candidates…</source>
        <translation>Choosing among %1 candidates…</translation>
    </message>
    <message>
        <source>Let the rules decide on %1</source>
        <translation>Let the rules decide on %1</translation>
    </message>
    <message>
        <source>Pin %1 to the panel</source>
        <translation>Pin %1 to the panel</translation>
    </message>
    <message>
        <source>Keep %1 off the panel</source>
        <translation>Keep %1 off the panel</translation>
    </message>
    <message>
        <source>No activity yet: import the plan of the year.</source>
        <translation>No activity yet: import the plan of the year.</translation>
    </message>
    <message>
        <source>A&amp;pproval sheet…</source>
        <translation>A&amp;pproval sheet…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Set the local seats of %1 to %2</source>
        <translation>Set the local seats of %1 to %2</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Best with %1</source>
        <translation>Best with %1</translation>
    </message>
    <message>
        <source>%1 candidates · %2 pinned · %3 barred · keys + − ?</source>
        <translation>%1 candidates · %2 pinned · %3 barred · keys + − ?</translation>
    </message>
    <message>
        <source>&amp;Invite all the same</source>
        <translation>&amp;Invite all the same</translation>
    </message>
    <message>
        <source>Choose a candidate in the table.</source>
        <translation>Choose a candidate in the table.</translation>
    </message>
    <message>
        <source>Why not on the panel?</source>
        <translation>Why not on the panel?</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>The people of the activity</source>
        <translation>The people of the activity</translation>
    </message>
    <message>
        <source>Invited: %1 ›</source>
        <translation>Invited: %1 ›</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No service yet. Write down each visit and each call.</source>
        <translation>No service yet. Write down each visit and each call.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit a service of pairing %1</source>
        <translation>Edit a service of pairing %1</translation>
    </message>
    <message>
        <source>Remove a service of pairing %1</source>
        <translation>Remove a service of pairing %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Add a service to pairing %1</source>
        <translation>Add a service to pairing %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Spoke to</source>
        <translation>Spoke to</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SessionPane</name>
    <message>
        <source>Special session</source>
        <translation>Special session</translation>
    </message>
    <message>
        <source>The panel may be mixed in any way. Choose a session above, or add who must come together.</source>
        <translation>The panel may be mixed in any way. Choose a session above, or add who must come together.</translation>
    </message>
    <message>
        <source>&amp;Special session:</source>
        <translation>&amp;Special session:</translation>
    </message>
    <message>
        <source>None: an ordinary visit</source>
        <translation>None: an ordinary visit</translation>
    </message>
    <message>
        <source>Add its usual needs: %1</source>
        <translation>Add its usual needs: %1</translation>
    </message>
    <message>
        <source>%1 becomes a special session: %2</source>
        <translation>%1 becomes a special session: %2</translation>
    </message>
    <message>
        <source>%1 becomes an ordinary visit</source>
        <translation>%1 becomes an ordinary visit</translation>
    </message>
    <message>
        <source>Add the usual needs of %1 to %2</source>
        <translation>Add the usual needs of %1 to %2</translation>
    </message>
    <message>
        <source>%1 needs were added.</source>
        <translation>%1 needs were added.</translation>
    </message>
    <message>
        <source>All usual needs of the session are there already.</source>
        <translation>All usual needs of the session are there already.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SessionTable</name>
    <message>
        <source>Special sessions</source>
        <translation>Special sessions</translation>
    </message>
    <message>
        <source>Usual needs</source>
        <translation>Usual needs</translation>
    </message>
    <message>
        <source>No special session yet. Add one, or take those that come with the program.</source>
        <translation>No special session yet. Add one, or take those that come with the program.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No need yet. Add what enterprises usually ask for at such a session.</source>
        <translation>No need yet. Add what enterprises usually ask for at such a session.</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Add need</translation>
    </message>
    <message>
        <source>No line yet. Add which members such a session brings together.</source>
        <translation>No line yet. Add which members such a session brings together.</translation>
    </message>
    <message>
        <source>Add those of the program</source>
        <translation>Add those of the program</translation>
    </message>
    <message>
        <source>The sessions and groups that come with the program, as far as they are not here</source>
        <translation>The sessions and groups that come with the program, as far as they are not here</translation>
    </message>
    <message>
        <source>Edit the session %1</source>
        <translation>Edit the session %1</translation>
    </message>
    <message>
        <source>Add a special session</source>
        <translation>Add a special session</translation>
    </message>
    <message>
        <source>Edit the usual needs of %1</source>
        <translation>Edit the usual needs of %1</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Remove %1 usual needs of %2</source>
        <translation>Remove %1 usual needs of %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Wanted specialties</source>
        <translation>Wanted specialties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>New session %1</source>
        <translation>New session %1</translation>
    </message>
    <message>
        <source>Add the sessions and groups of the program</source>
        <translation>Add the sessions and groups of the program</translation>
    </message>
    <message>
        <source>%1 sessions and groups were added.</source>
        <translation>%1 sessions and groups were added.</translation>
    </message>
    <message>
        <source>All sessions and groups of the program are here already.</source>
        <translation>All sessions and groups of the program are here already.</translation>
    </message>
    <message>
        <source>Remove the session %1</source>
        <translation>Remove the session %1</translation>
    </message>
    <message>
        <source>Remove %1 special sessions</source>
        <translation>Remove %1 special sessions</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SettingsDialog</name>
    <message>
        <source>At the start, &amp;open the workbook that was open last</source>
        <translation>At the start, &amp;open the workbook that was open last</translation>
    </message>
    <message>
        <source>&amp;Hide telephone numbers, as when others see the screen</source>
        <translation>&amp;Hide telephone numbers, as when others see the screen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>&amp;Size of type:</source>
        <translation>&amp;Size of type:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>What is chosen holds at once, in every workbook.</source>
        <translation>What is chosen holds at once, in every workbook.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Set: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>A whole number belongs here, not %1.</source>
        <translation>A whole number belongs here, not %1.</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 stands there twice.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SheetView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::Shortcuts</name>
    <message>
        <source>%1 is for typing and moving about: take one with Ctrl, or a function key.</source>
        <translation>%1 is for typing and moving about: take one with Ctrl, or a function key.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already: give that another key first.</source>
        <translation>%1 belongs to “%2” already: give that another key first.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Find by what it does or by the key</source>
        <translation>Find by what it does or by the key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Usual key</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Usual keys for &amp;all</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;New key:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Usual key</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ShortlistDialog</name>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>Shortlist of the month</source>
        <translation>Shortlist of the month</translation>
    </message>
    <message>
        <source>Nobody who may be honoured has points in this month.</source>
        <translation>Nobody who may be honoured has points in this month.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Pioneer before</source>
        <translation>Pioneer before</translation>
    </message>
    <message>
        <source>What the points are for</source>
        <translation>What the points are for</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed by: %1</source>
        <translation>Passed by: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>With as many points, all of them stand on the list.</source>
        <translation>With as many points, all of them stand on the list.</translation>
    </message>
    <message>
        <source>With as many points: %1</source>
        <translation>With as many points: %1</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Commented</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Times adopted</source>
        <translation>Times adopted</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SimilarPane</name>
    <message>
        <source>Was this said before?</source>
        <translation>Was this said before?</translation>
    </message>
    <message>
        <source>Reports and suggestions that are like this one appear here while you write.</source>
        <translation>Reports and suggestions that are like this one appear here while you write.</translation>
    </message>
    <message>
        <source>Earlier reports and suggestions like this one</source>
        <translation>Earlier reports and suggestions like this one</translation>
    </message>
    <message>
        <source>The text of the one chosen</source>
        <translation>The text of the one chosen</translation>
    </message>
    <message>
        <source>Nothing like this was found among %1 texts.</source>
        <translation>Nothing like this was found among %1 texts.</translation>
    </message>
    <message>
        <source>The most alike first, of %1 texts:</source>
        <translation>The most alike first, of %1 texts:</translation>
    </message>
    <message>
        <source>both say “%1”</source>
        <translation>both say “%1”</translation>
    </message>
    <message>
        <source>same subject</source>
        <translation>same subject</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Report %1</translation>
    </message>
    <message>
        <source>%1 % · %2 · %3</source>
        <translation>%1 % · %2 · %3</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SplitDialog</name>
    <message>
        <source>Split %1 in parts</source>
        <translation>Split %1 in parts</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>One &amp;more part</source>
        <translation>One &amp;more part</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <source>Each part gets a card of its own and is handled by itself. The credit stays with the whole.</source>
        <translation>Each part gets a card of its own and is handled by itself. The credit stays with the whole.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Weight of part %1</source>
        <translation>Weight of part %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StageStrip</name>
    <message>
        <source>Stage: %1</source>
        <translation>Stage: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StatisticsPage</name>
    <message>
        <source>A folder for the charts</source>
        <translation>A folder for the charts</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Pictures (PNG)</translation>
    </message>
    <message>
        <source>Drawings (SVG)</source>
        <translation>Drawings (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation>Export all charts…</translation>
    </message>
    <message>
        <source>%1 charts are in %2.</source>
        <translation>%1 charts are in %2.</translation>
    </message>
    <message>
        <source>Beside last year</source>
        <translation>Beside last year</translation>
    </message>
    <message>
        <source>Numbers (XLSX)</source>
        <translation>Numbers (XLSX)</translation>
    </message>
    <message>
        <source>Shows the same days a year before as dashed frames and lines, and the differences in the numbers; it needs a first and a last day.</source>
        <translation>Shows the same days a year before as dashed frames and lines, and the differences in the numbers; it needs a first and a last day.</translation>
    </message>
    <message>
        <source>Choose above which campaign it is about: a tag of activities.</source>
        <translation>Choose above which campaign it is about: a tag of activities.</translation>
    </message>
    <message>
        <source>The report can be made now, about %1.</source>
        <translation>The report can be made now, about %1.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StatisticsSections</name>
    <message>
        <source>Sections of the statistics</source>
        <translation>Sections of the statistics</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cross-table</source>
        <translation>Cross-table</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>What next</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StepDialog</name>
    <message>
        <source>Next step of %1</source>
        <translation>Next step of %1</translation>
    </message>
    <message>
        <source>Next step of %1 suggestions</source>
        <translation>Next step of %1 suggestions</translation>
    </message>
    <message>
        <source>&amp;Save the step</source>
        <translation>&amp;Save the step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Unit, result or opinion</source>
        <translation>Unit, result or opinion</translation>
    </message>
    <message>
        <source>Who, and how</source>
        <translation>Who, and how</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Never printed.</translation>
    </message>
    <message>
        <source>Standard phrases</source>
        <translation>Standard phrases</translation>
    </message>
    <message>
        <source>Insert a standard phrase…</source>
        <translation>Insert a standard phrase…</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>%1 days of the calendar</source>
        <translation>%1 days of the calendar</translation>
    </message>
    <message>
        <source>If left empty: %1 (%2).</source>
        <translation>If left empty: %1 (%2).</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: only weekends are left out.</source>
        <translation>The holidays of %1 are not known yet: only weekends are left out.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one: %1.</source>
        <translation>Choose one: %1.</translation>
    </message>
    <message>
        <source>Their attitude</source>
        <translation>Their attitude</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>To the point</translation>
    </message>
    <message>
        <source>If it is not really done, choose “%1” instead.</source>
        <translation>If it is not really done, choose “%1” instead.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Wanted until</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Class of result</source>
        <translation>Class of result</translation>
    </message>
    <message>
        <source>Members say</source>
        <translation>Members say</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::StepPreview</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>What the step changes</source>
        <translation>What the step changes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>State now</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>State then</translation>
    </message>
    <message>
        <source>Each of the %1 is changed:</source>
        <translation>Each of the %1 is changed:</translation>
    </message>
    <message>
        <source>None of the %1 can be changed like this:</source>
        <translation>None of the %1 can be changed like this:</translation>
    </message>
    <message>
        <source>%1 are changed, %2 left out:</source>
        <translation>%1 are changed, %2 left out:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::SubstituteBar</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>%1 will not come. Next for the seat: %2, %3. %4</source>
        <translation>%1 will not come. Next for the seat: %2, %3. %4</translation>
    </message>
    <message>
        <source>Invite %1 as a substitute</source>
        <translation>Invite %1 as a substitute</translation>
    </message>
    <message>
        <source>%1 is invited.</source>
        <translation>%1 is invited.</translation>
    </message>
    <message>
        <source>%1 will not come, and nobody else is needed or able to take the seat. %2 %3</source>
        <translation>%1 will not come, and nobody else is needed or able to take the seat. %2 %3</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Then: %1.</translation>
    </message>
    <message>
        <source>Invite instea&amp;d</source>
        <translation>Invite instea&amp;d</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter; a space means and</source>
        <translation>Filter; a space means and</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>There is no table on this page.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TableVerbs</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>Copy with &amp;titles</translation>
    </message>
    <message>
        <source>&amp;History of this record…</source>
        <translation>&amp;History of this record…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TakingPartTable</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Who took part when</source>
        <translation>Who took part when</translation>
    </message>
    <message>
        <source>No member serves.</source>
        <translation>No member serves.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Months since activity</source>
        <translation>Months since activity</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Months since invitation</source>
        <translation>Months since invitation</translation>
    </message>
    <message>
        <source>Employer and post</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TargetTable</name>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>No target yet: how many activities in a county, about a theme, of a kind.</source>
        <translation>No target yet: how many activities in a county, about a theme, of a kind.</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the target: %1</source>
        <translation>Edit the target: %1</translation>
    </message>
    <message>
        <source>Add a target for %1</source>
        <translation>Add a target for %1</translation>
    </message>
    <message>
        <source>Remove %1 targets</source>
        <translation>Remove %1 targets</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TaskTable</name>
    <message>
        <source>Usual tasks</source>
        <translation>Usual tasks</translation>
    </message>
    <message>
        <source>No usual task yet: what is to be done around each activity, and when.</source>
        <translation>No usual task yet: what is to be done around each activity, and when.</translation>
    </message>
    <message>
        <source>Those of the &amp;program</source>
        <translation>Those of the &amp;program</translation>
    </message>
    <message>
        <source>Adds the tasks that come with the program, as far as they are missing</source>
        <translation>Adds the tasks that come with the program, as far as they are missing</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit the usual task: %1</source>
        <translation>Edit the usual task: %1</translation>
    </message>
    <message>
        <source>Add a usual task: %1</source>
        <translation>Add a usual task: %1</translation>
    </message>
    <message>
        <source>Remove %1 usual tasks</source>
        <translation>Remove %1 usual tasks</translation>
    </message>
    <message>
        <source>Working days from the visit</source>
        <translation>Working days from the visit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>New task %1</source>
        <translation>New task %1</translation>
    </message>
    <message>
        <source>Usual tasks that come with the program</source>
        <translation>Usual tasks that come with the program</translation>
    </message>
    <message>
        <source>All tasks that come with the program are there.</source>
        <translation>All tasks that come with the program are there.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TemplateEditor</name>
    <message>
        <source>&amp;Restore the original</source>
        <translation>&amp;Restore the original</translation>
    </message>
    <message>
        <source>&amp;Keep these words</source>
        <translation>&amp;Keep these words</translation>
    </message>
    <message>
        <source>Words of the papers</source>
        <translation>Words of the papers</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Tokens: Enter or a double click puts one into the words</source>
        <translation>Tokens: Enter or a double click puts one into the words</translation>
    </message>
    <message>
        <source>Enter or a double click puts the token into the words</source>
        <translation>Enter or a double click puts the token into the words</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Stands for now</source>
        <translation>Stands for now</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Nothing is wrong with these words.</source>
        <translation>Nothing is wrong with these words.</translation>
    </message>
    <message>
        <source>Edit the words of: %1</source>
        <translation>Edit the words of: %1</translation>
    </message>
    <message>
        <source>Restore the words of: %1</source>
        <translation>Restore the words of: %1</translation>
    </message>
    <message>
        <source>Not kept yet: %1. Close once more to leave it so.</source>
        <translation>Not kept yet: %1. Close once more to leave it so.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TodayGroup</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>letter sent %1 days ago</source>
        <translation>letter sent %1 days ago</translation>
    </message>
    <message>
        <source>quiet for %1 days</source>
        <translation>quiet for %1 days</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>since %1 days</source>
        <translation>since %1 days</translation>
    </message>
    <message>
        <source>Was in touch</source>
        <translation>Was in touch</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>And %1 more</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Next step…</translation>
    </message>
    <message>
        <source>Signed for…</source>
        <translation>Signed for…</translation>
    </message>
    <message>
        <source>Visited…</source>
        <translation>Visited…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Was visited</source>
        <translation>Was visited</translation>
    </message>
    <message>
        <source>Ledger of the day…</source>
        <translation>Ledger of the day…</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Sent…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>the visit was %1 days ago</source>
        <translation>the visit was %1 days ago</translation>
    </message>
    <message>
        <source>to be finished today</source>
        <translation>to be finished today</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Copy the reminder</translation>
    </message>
    <message>
        <source>Answer the request…</source>
        <translation>Answer the request…</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation>Today is %1</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>%1 things to do</source>
        <translation>%1 things to do</translation>
    </message>
    <message>
        <source>No card is late, everybody has answered, and every ledger is finished.</source>
        <translation>No card is late, everybody has answered, and every ledger is finished.</translation>
    </message>
    <message>
        <source>This workbook is still empty. Import the office&apos;s sheets: File › Import spreadsheets (Ctrl+I), or drop them on this window. The dictionary and the roll of members come first, then the plan.</source>
        <translation>This workbook is still empty. Import the office&apos;s sheets: File › Import spreadsheets (Ctrl+I), or drop them on this window. The dictionary and the roll of members come first, then the plan.</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Promise kept: %1</translation>
    </message>
    <message>
        <source>Reviewed, goes on: %1</source>
        <translation>Reviewed, goes on: %1</translation>
    </message>
    <message>
        <source>In touch with the partner of %1</source>
        <translation>In touch with the partner of %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Followed up: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Undo se&amp;veral steps…</source>
        <translation>Undo se&amp;veral steps…</translation>
    </message>
    <message>
        <source>%1 of %2 steps were undone, then one could not be: %3</source>
        <translation>%1 of %2 steps were undone, then one could not be: %3</translation>
    </message>
    <message>
        <source>%1 steps undone.</source>
        <translation>%1 steps undone.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::UndoSteps</name>
    <message>
        <source>Undo several steps</source>
        <translation>Undo several steps</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>The action chosen is undone, and with it those above it:</source>
        <translation>The action chosen is undone, and with it those above it:</translation>
    </message>
    <message>
        <source>Actions, the newest first</source>
        <translation>Actions, the newest first</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo %1 steps</source>
        <translation>&amp;Undo %1 steps</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ValueList</name>
    <message>
        <source>Find a value</source>
        <translation>Find a value</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>There is no such value.</translation>
    </message>
    <message>
        <source>%1 more: type to find them.</source>
        <translation>%1 more: type to find them.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::VenueTable</name>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>No venue yet: members&apos; studios, stations in enterprises. Add the first one.</source>
        <translation>No venue yet: members&apos; studios, stations in enterprises. Add the first one.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Add a venue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>Last held</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>New venue %1</source>
        <translation>New venue %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove %1 venues</source>
        <translation>Remove %1 venues</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::ViewChooser</name>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Name of the view, Enter</source>
        <translation>Name of the view, Enter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Keep this view…</translation>
    </message>
    <message>
        <source>&amp;Change “%1” into this</source>
        <translation>&amp;Change “%1” into this</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Remove “%1”</translation>
    </message>
    <message>
        <source>Keep the view %1</source>
        <translation>Keep the view %1</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>Change the view %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Remove the view %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::VisitFilesPane</name>
    <message>
        <source>Photos of the return visit</source>
        <translation>Photos of the return visit</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Photos and papers of the return visit</source>
        <translation>Photos and papers of the return visit</translation>
    </message>
    <message>
        <source>Return visit of %1</source>
        <translation>Return visit of %1</translation>
    </message>
    <message>
        <source>No return visit yet. Its photos are added here after it.</source>
        <translation>No return visit yet. Its photos are added here after it.</translation>
    </message>
    <message>
        <source>No photo and no paper of this return visit yet.</source>
        <translation>No photo and no paper of this return visit yet.</translation>
    </message>
    <message>
        <source>%1: add %2</source>
        <translation>%1: add %2</translation>
    </message>
    <message>
        <source>%1: add %2 files</source>
        <translation>%1: add %2 files</translation>
    </message>
    <message>
        <source>%1: remove %2</source>
        <translation>%1: remove %2</translation>
    </message>
    <message>
        <source>%1: remove %2 files</source>
        <translation>%1: remove %2 files</translation>
    </message>
    <message>
        <source>%1: caption of %2</source>
        <translation>%1: caption of %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WayPane</name>
    <message>
        <source>Points to be reached</source>
        <translation>Points to be reached</translation>
    </message>
    <message>
        <source>What is missing to</source>
        <translation>What is missing to</translation>
    </message>
    <message>
        <source>points?</source>
        <translation>points?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WelcomePage</name>
    <message>
        <source>Lianxin</source>
        <translation>Lianxin</translation>
    </message>
    <message>
        <source>The liaison office&apos;s year: activities, members, suggestions, results</source>
        <translation>The liaison office&apos;s year: activities, members, suggestions, results</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>&amp;New workbook…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WhatIfDialog</name>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 down</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Later %</source>
        <translation>Later %</translation>
    </message>
    <message>
        <source>First %</source>
        <translation>First %</translation>
    </message>
    <message>
        <source>Others %</source>
        <translation>Others %</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Level, mode or post</source>
        <translation>Level, mode or post</translation>
    </message>
    <message>
        <source>Factor %</source>
        <translation>Factor %</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total before</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>&amp;Drop the changes</source>
        <translation>&amp;Drop the changes</translation>
    </message>
    <message>
        <source>Save as &amp;rules</source>
        <translation>Save as &amp;rules</translation>
    </message>
    <message>
        <source>Save as a &amp;new set</source>
        <translation>Save as a &amp;new set</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What if: %1</translation>
    </message>
    <message>
        <source>Tot&amp;al:</source>
        <translation>Tot&amp;al:</translation>
    </message>
    <message>
        <source>Points, caps and shares</source>
        <translation>Points, caps and shares</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>Weights and limits</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factors</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Nobody has points by these rules.</source>
        <translation>Nobody has points by these rules.</translation>
    </message>
    <message>
        <source>This is a scratch copy: change what you like and see who moves. Nothing is written before you save.</source>
        <translation>This is a scratch copy: change what you like and see who moves. Nothing is written before you save.</translation>
    </message>
    <message>
        <source>Name of a ne&amp;w set:</source>
        <translation>Name of a ne&amp;w set:</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, changed</translation>
    </message>
    <message>
        <source>Nobody changes place.</source>
        <translation>Nobody changes place.</translation>
    </message>
    <message>
        <source>%1 members change place.</source>
        <translation>%1 members change place.</translation>
    </message>
    <message>
        <source>Change the rules: %1</source>
        <translation>Change the rules: %1</translation>
    </message>
    <message>
        <source>Add a set of rules: %1</source>
        <translation>Add a set of rules: %1</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WordTable</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Came with a sheet</source>
        <translation>Came with a sheet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>%1 is not among the choices.</source>
        <translation>%1 is not among the choices.</translation>
    </message>
    <message>
        <source>No word yet. The first sheet that is imported fills this list, or add words here.</source>
        <translation>No word yet. The first sheet that is imported fills this list, or add words here.</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>%1 cannot belong to itself.</source>
        <translation>%1 cannot belong to itself.</translation>
    </message>
    <message>
        <source>Edit %1 (%2)</source>
        <translation>Edit %1 (%2)</translation>
    </message>
    <message>
        <source>New word %1</source>
        <translation>New word %1</translation>
    </message>
    <message>
        <source>Add a word (%1)</source>
        <translation>Add a word (%1)</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>Remove %1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1 words (%2)</source>
        <translation>Remove %1 words (%2)</translation>
    </message>
    <message>
        <source>Move %1 (%2)</source>
        <translation>Move %1 (%2)</translation>
    </message>
    <message>
        <source>Phrases of needs</source>
        <translation>Phrases of needs</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::WriteUpButton</name>
    <message>
        <source>&amp;Write up</source>
        <translation>&amp;Write up</translation>
    </message>
    <message>
        <source>As a &amp;report…</source>
        <translation>As a &amp;report…</translation>
    </message>
    <message>
        <source>As &amp;proposals</source>
        <translation>As &amp;proposals</translation>
    </message>
    <message>
        <source>%1 proposals stand on the page of reports now: complete title and number there.</source>
        <translation>%1 proposals stand on the page of reports now: complete title and number there.</translation>
    </message>
    <message>
        <source>%1 proposals were added on the page of reports; %2 suggestions had one already.</source>
        <translation>%1 proposals were added on the page of reports; %2 suggestions had one already.</translation>
    </message>
    <message>
        <source>Make a report, proposals or a pairing out of the rows selected</source>
        <translation>Make a report, proposals or a pairing out of the rows selected</translation>
    </message>
    <message>
        <source>As a p&amp;airing…</source>
        <translation>As a p&amp;airing…</translation>
    </message>
    <message>
        <source>Begin a pairing of %1 out of %2</source>
        <translation>Begin a pairing of %1 out of %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearActivities</name>
    <message>
        <source>Activities of the year</source>
        <translation>Activities of the year</translation>
    </message>
    <message>
        <source>Choose its pa&amp;nel</source>
        <translation>Choose its pa&amp;nel</translation>
    </message>
    <message>
        <source>No activity in the plan of this year.</source>
        <translation>No activity in the plan of this year.</translation>
    </message>
    <message>
        <source>Goes to the page of selection with this activity.</source>
        <translation>Goes to the page of selection with this activity.</translation>
    </message>
    <message>
        <source>Choose an activity to see who comes to it.</source>
        <translation>Choose an activity to see who comes to it.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearAftermath</name>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>In the media</source>
        <translation>In the media</translation>
    </message>
    <message>
        <source>Typical cases</source>
        <translation>Typical cases</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Edit what the media told: %1</source>
        <translation>Edit what the media told: %1</translation>
    </message>
    <message>
        <source>Edit the case: %1</source>
        <translation>Edit the case: %1</translation>
    </message>
    <message>
        <source>Edit the review of %1</source>
        <translation>Edit the review of %1</translation>
    </message>
    <message>
        <source>Shows those of every year, not only of the year above</source>
        <translation>Shows those of every year, not only of the year above</translation>
    </message>
    <message>
        <source>The media told nothing. It is entered at each activity, after the visit, or imported.</source>
        <translation>The media told nothing. It is entered at each activity, after the visit, or imported.</translation>
    </message>
    <message>
        <source>No typical case. It is entered at each activity, after the visit, or imported.</source>
        <translation>No typical case. It is entered at each activity, after the visit, or imported.</translation>
    </message>
    <message>
        <source>No review. It is entered at each activity, after the visit, or imported.</source>
        <translation>No review. It is entered at each activity, after the visit, or imported.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearBoard</name>
    <message>
        <source>Use as mode&amp;l</source>
        <translation>Use as mode&amp;l</translation>
    </message>
    <message>
        <source>New act&amp;ivity</source>
        <translation>New act&amp;ivity</translation>
    </message>
    <message>
        <source>Adds an activity like this one to the plan of the next year: tasks, programme and seats come along, people and results stay behind</source>
        <translation>Adds an activity like this one to the plan of the next year: tasks, programme and seats come along, people and results stay behind</translation>
    </message>
    <message>
        <source>Adds an activity in the county and month where the board is</source>
        <translation>Adds an activity in the county and month where the board is</translation>
    </message>
    <message>
        <source>Drag an activity to another month or county, or choose it and press Alt and an arrow. Enter opens it.</source>
        <translation>Drag an activity to another month or county, or choose it and press Alt and an arrow. Enter opens it.</translation>
    </message>
    <message>
        <source>%1: nothing speaks against its day.</source>
        <translation>%1: nothing speaks against its day.</translation>
    </message>
    <message>
        <source>Use %1 as a model</source>
        <translation>Use %1 as a model</translation>
    </message>
    <message>
        <source>Added to the plan of %1 as number %2.</source>
        <translation>Added to the plan of %1 as number %2.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Add activity %1 of %2</source>
        <translation>Add activity %1 of %2</translation>
    </message>
    <message>
        <source>Ta&amp;ke it up</source>
        <translation>Ta&amp;ke it up</translation>
    </message>
    <message>
        <source>Needs that nobody answered</source>
        <translation>Needs that nobody answered</translation>
    </message>
    <message>
        <source>Adds an activity about this need, in its county, to the plan of this year</source>
        <translation>Adds an activity about this need, in its county, to the plan of this year</translation>
    </message>
    <message>
        <source>Take up a need in the plan of %1</source>
        <translation>Take up a need in the plan of %1</translation>
    </message>
    <message>
        <source>%1 keeps its date: take it away on the page of activities.</source>
        <translation>%1 keeps its date: take it away on the page of activities.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearCalendar</name>
    <message>
        <source>Activities of the day</source>
        <translation>Activities of the day</translation>
    </message>
    <message>
        <source>The sheet before</source>
        <translation>The sheet before</translation>
    </message>
    <message>
        <source>The sheet after</source>
        <translation>The sheet after</translation>
    </message>
    <message>
        <source>What a sheet shows</source>
        <translation>What a sheet shows</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet. Read them in from a file: dictionary, holidays.</source>
        <translation>The holidays of %1 are not known yet. Read them in from a file: dictionary, holidays.</translation>
    </message>
    <message>
        <source>plenary session</source>
        <translation>plenary session</translation>
    </message>
    <message>
        <source>Drag an activity to another day, or choose it and press Alt and an arrow in the calendar. Enter opens it.</source>
        <translation>Drag an activity to another day, or choose it and press Alt and an arrow in the calendar. Enter opens it.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearPlanPage</name>
    <message>
        <source>Year plan</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>Plan &amp;anew</source>
        <translation>Plan &amp;anew</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Order and limit</source>
        <translation>Order and limit</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Year of the plan</translation>
    </message>
    <message>
        <source>No plan of a year yet: import one, or add activities.</source>
        <translation>No plan of a year yet: import one, or add activities.</translation>
    </message>
    <message>
        <source>Planning the invitations of %1…</source>
        <translation>Planning the invitations of %1…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>%1 activities held</source>
        <translation>%1 activities held</translation>
    </message>
    <message>
        <source>%1 ahead, %2 places open</source>
        <translation>%1 ahead, %2 places open</translation>
    </message>
    <message>
        <source>nothing ahead</source>
        <translation>nothing ahead</translation>
    </message>
    <message>
        <source>%1 members never invited</source>
        <translation>%1 members never invited</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message>
        <source>stopped before the orders were compared</source>
        <translation>stopped before the orders were compared</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearPolicies</name>
    <message>
        <source>What each order would make of the year</source>
        <translation>What each order would make of the year</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Use this</translation>
    </message>
    <message>
        <source>Nothing to compare: no activity of this year has a host county yet.</source>
        <translation>Nothing to compare: no activity of this year has a host county yet.</translation>
    </message>
    <message>
        <source>The panels of all activities of the year, those held too, chosen one after the other from today&apos;s members as if nobody had been invited yet. The order holds for the panel of each activity, the limit for the plan of the year too; both are settings of the office.</source>
        <translation>The panels of all activities of the year, those held too, chosen one after the other from today&apos;s members as if nobody had been invited yet. The order holds for the panel of each activity, the limit for the plan of the year too; both are settings of the office.</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>What comes first</translation>
    </message>
    <message>
        <source>Invitations of one member a year, at most</source>
        <translation>Invitations of one member a year, at most</translation>
    </message>
    <message>
        <source>Choose by “%1”, at most %2 times a year</source>
        <translation>Choose by “%1”, at most %2 times a year</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearScheme</name>
    <message>
        <source>Plan of the year</source>
        <translation>Plan of the year</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved by: the meeting, or the leader</source>
        <translation>Approved by: the meeting, or the leader</translation>
    </message>
    <message>
        <source>Freezes the plan as it is now. What is moved, dropped or added later is told beside it.</source>
        <translation>Freezes the plan as it is now. What is moved, dropped or added later is told beside it.</translation>
    </message>
    <message>
        <source>No activity in the plan of this year.</source>
        <translation>No activity in the plan of this year.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>As approved</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>No plan of a year yet.</source>
        <translation>No plan of a year yet.</translation>
    </message>
    <message>
        <source>The plan of %1 is not approved yet.</source>
        <translation>The plan of %1 is not approved yet.</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Approved on %1</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activities</translation>
    </message>
    <message>
        <source>due by today %1, held %2</source>
        <translation>due by today %1, held %2</translation>
    </message>
    <message>
        <source>dropped %1, held besides %2</source>
        <translation>dropped %1, held besides %2</translation>
    </message>
    <message>
        <source>Approve the plan of %1</source>
        <translation>Approve the plan of %1</translation>
    </message>
    <message>
        <source>Appr&amp;ove the plan</source>
        <translation>Appr&amp;ove the plan</translation>
    </message>
    <message>
        <source>Papers of the plan of this year</source>
        <translation>Papers of the plan of this year</translation>
    </message>
    <message>
        <source>Plan and what was done by the day</source>
        <translation>Plan and what was done by the day</translation>
    </message>
    <message>
        <source>The day on whose evening the plan is held against what was done</source>
        <translation>The day on whose evening the plan is held against what was done</translation>
    </message>
    <message>
        <source>due by the day %1, held %2</source>
        <translation>due by the day %1, held %2</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>by today</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>The day of the approval; what was changed later is told beside the plan</source>
        <translation>The day of the approval; what was changed later is told beside the plan</translation>
    </message>
    <message>
        <source>approved today</source>
        <translation>approved today</translation>
    </message>
    <message>
        <source>This day is still to come: nothing was approved then.</source>
        <translation>This day is still to come: nothing was approved then.</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearShares</name>
    <message>
        <source>Members and their invitations</source>
        <translation>Members and their invitations</translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation>Nobody to show.</translation>
    </message>
    <message>
        <source>Gini %1: 0 is equal shares for all, 1 all invitations to one.</source>
        <translation>Gini %1: 0 is equal shares for all, 1 all invitations to one.</translation>
    </message>
    <message>
        <source>All members: %1</source>
        <translation>All members: %1</translation>
    </message>
    <message>
        <source>Never invited: %1</source>
        <translation>Never invited: %1</translation>
    </message>
    <message>
        <source>At the cap of %1 a year: %2</source>
        <translation>At the cap of %1 a year: %2</translation>
    </message>
</context>
<context>
    <name>lianxin::ui::YearWhatIf</name>
    <message>
        <source>Try the &amp;move</source>
        <translation>Try the &amp;move</translation>
    </message>
    <message>
        <source>Try the with&amp;drawal</source>
        <translation>Try the with&amp;drawal</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Write it</translation>
    </message>
    <message>
        <source>Who comes and who comes no longer</source>
        <translation>Who comes and who comes no longer</translation>
    </message>
    <message>
        <source>Totals of both plans</source>
        <translation>Totals of both plans</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>Nothing is tried out yet.</source>
        <translation>Nothing is tried out yet.</translation>
    </message>
    <message>
        <source>Activity to move</source>
        <translation>Activity to move</translation>
    </message>
    <message>
        <source>The day to which it moves</source>
        <translation>The day to which it moves</translation>
    </message>
    <message>
        <source>Member who withdraws</source>
        <translation>Member who withdraws</translation>
    </message>
    <message>
        <source>What if this activity</source>
        <translation>What if this activity</translation>
    </message>
    <message>
        <source>moves to</source>
        <translation>moves to</translation>
    </message>
    <message>
        <source>What if this member</source>
        <translation>What if this member</translation>
    </message>
    <message>
        <source>comes to nothing more of the year</source>
        <translation>comes to nothing more of the year</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 times)</translation>
    </message>
    <message>
        <source>Planning anew…</source>
        <translation>Planning anew…</translation>
    </message>
    <message>
        <source>The same members come to the same activities.</source>
        <translation>The same members come to the same activities.</translation>
    </message>
    <message>
        <source>%1 activities change: %2 invitations are new, %3 fall away.</source>
        <translation>%1 activities change: %2 invitations are new, %3 fall away.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Try it out: the plan is made anew beside the one that holds, and nothing is written.</source>
        <translation>Try it out: the plan is made anew beside the one that holds, and nothing is written.</translation>
    </message>
    <message>
        <source>Nothing of this year lies ahead, so there is nothing to try out.</source>
        <translation>Nothing of this year lies ahead, so there is nothing to try out.</translation>
    </message>
    <message>
        <source>It is written, and the year is planned anew.</source>
        <translation>It is written, and the year is planned anew.</translation>
    </message>
</context>
</TS>
